package org.conceptexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.conceptexplorer.analysis.concept.CoActivation;
import org.conceptexplorer.analysis.evaluation.EncodedSet;
import org.conceptexplorer.analysis.evaluation.Labelling;
import org.conceptexplorer.analysis.evaluation.TinyData;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.card.ConceptCardsFigure;
import org.conceptexplorer.figure.code.ClassNumber;
import org.conceptexplorer.figure.code.CoActivationFigure;
import org.conceptexplorer.figure.code.ConceptClassesFigure;
import org.conceptexplorer.figure.code.SparsityFigure;
import org.conceptexplorer.figure.decoder.DecoderPicturesFigure;
import org.conceptexplorer.figure.decoder.RemovalFigure;
import org.conceptexplorer.figure.decoder.TraversalFigure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.Decoder;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.map.MapFigure;
import org.conceptexplorer.figure.map.PointColours;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures about concepts, of the four images of {@link TinyData}. */
class ConceptFiguresTest {
    private static final EncodedSet SET = set(0, 0, 1, 1);
    private static final Labels LABELS = Labelling.of(SET, "test").labels().orElseThrow();

    /** Draws concept 0 as ink in the first pixel, concept 1 in the second, and nothing else. */
    private static final Decoder DECODER = new Decoder() {
        @Override
        public float[][] decode(float[][] codes) {
            return Arrays.stream(codes)
                    .map(code -> {
                        float[] picture = new float[ImageSet.PIXELS];
                        picture[0] = Math.min(1, code[0]);
                        picture[1] = Math.min(1, code[1]);
                        return picture;
                    })
                    .toArray(float[][]::new);
        }

        @Override
        public Weights weights() {
            return Weights.initial(Architecture.DENSE, 1);
        }
    };

    private static EncodedSet set(int... labels) {
        ImageSet images = TinyData.images(labels);
        return EncodedSet.of(TinyData::encode, images, new int[] {0, 1, 2, 3}, false, Progress.NONE);
    }

    private static EpochRecord epoch(int number, double zeros) {
        return new EpochRecord(number, 100, 1, 0.3, 0.2, 0.1, 0.2)
                .with(new EpochSparsity(zeros, 3, OptionalDouble.of(0.5), 1));
    }

    static Stream<Figure> figures() {
        return Stream.of(
                ConceptClassesFigure.of(SET.codes(), LABELS),
                new CoActivationFigure(CoActivation.of(SET.codes())),
                ConceptCardsFigure.of(SET, Optional.of(LABELS)),
                ConceptCardsFigure.of(SET, Optional.empty()),
                new SparsityFigure(List.of(epoch(1, 0.5), epoch(2, 0.7))),
                MapFigure.of("map", "a", "b", SET, SET.codes().whole(), PointColours.byClass(LABELS)),
                MapFigure.of("map", "a", "b", SET, SET.codes().whole(), PointColours.byConcept(SET.codes())),
                MapFigure.of("map", "a", "b", SET, SET.codes().whole(), PointColours.byError(SET)),
                TraversalFigure.of(SET.codes(), DECODER),
                DecoderPicturesFigure.of(SET.codes(), DECODER),
                RemovalFigure.of(SET, DECODER));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyFigureFitsIntoAnySize(Figure figure) {
        for (Style style : List.of(Style.LIGHT, Style.DARK, Style.GREY)) {
            assertThat(Painted.image(figure, style, 40, 30)).isNotNull();
            int height = (int) figure.heightFor(320, style);
            assertThat(height).isBetween(50, 4000);
            assertThat(Painted.image(figure, style, 320, height).getRGB(1, 1))
                    .isEqualTo(style.palette().ground().getRGB());
        }
        assertThat(figure.table().rows()).isNotEmpty();
    }

    private static List<List<String>> rows(Figure figure, String... beginning) {
        return figure.table().rows().stream()
                .filter(row -> row.subList(0, beginning.length).equals(List.of(beginning)))
                .toList();
    }

    @Test
    void theHeatMapTellsMeanMedianAndShareOfEachClass() {
        assertThat(rows(ConceptClassesFigure.of(SET.codes(), LABELS), "0", "0", "0"))
                .containsExactly(List.of("0", "0", "0", "2", "1.0", "1.0", "1.0"));
        List<String> other = rows(ConceptClassesFigure.of(SET.codes(), LABELS), "0", "0", "1")
                .get(0);
        assertThat(Double.parseDouble(other.get(4))).isCloseTo(0.1, within(1e-6));
        assertThat(other.get(6)).isEqualTo("0.5");
    }

    @Test
    void classesWithoutImagesHaveNoColumnAndAreMatchedToNoConcept() {
        EncodedSet gaps = set(1, 1, 3, 3);
        ConceptClassesFigure figure = ConceptClassesFigure.of(
                gaps.codes(), Labelling.of(gaps, "test").labels().orElseThrow());
        assertThat(figure.numbers().strongest().matching()).contains(1, 3).containsOnly(-1, 1, 3);
        assertThat(Painted.layout(figure.only(ClassNumber.MEAN), 600, 300).areas())
                .hasSize(10 * 2)
                .extracting(FigureLayout.Area::part)
                .contains(new FigurePart.ClassConcept(3, 0));
        assertThat(figure.table().rows()).hasSize(10 * 2);
    }

    @Test
    void classesAreCalledAsTheirDataSetCallsThem() {
        ImageSet numbers = TinyData.images(0, 0, 1, 1);
        byte[] pixels = new byte[4 * ImageSet.PIXELS];
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            pixels[pixel] = (byte) numbers.ink(pixel / ImageSet.PIXELS, pixel % ImageSet.PIXELS);
        }
        ImageSet named = ImageSet.wrap(pixels, new byte[] {0, 0, 1, 1}, new ClassNames(List.of("boot", "bag")));
        EncodedSet set = EncodedSet.of(TinyData::encode, named, new int[] {0, 1, 2, 3}, false, Progress.NONE);
        Labels labels = Labelling.of(set, "test").labels().orElseThrow();
        assertThat(ConceptClassesFigure.of(set.codes(), labels).alternative(ConceptNames.NUMBERS))
                .contains("Concept 0 is strongest for class boot");
    }

    @Test
    void oneNumberAloneHasItsOwnNameAndColumn() {
        Figure median = ConceptClassesFigure.of(SET.codes(), LABELS).only(ClassNumber.MEDIAN);
        assertThat(median.name()).isEqualTo("concept-classes-median");
        assertThat(median.table().header()).contains("median").doesNotContain("mean", "share active");
    }

    @Test
    void whatIsSelectedIsFramedButNotInFiles() {
        ConceptClassesFigure plain = ConceptClassesFigure.of(SET.codes(), LABELS);
        ConceptClassesFigure marked = plain.marking(OptionalInt.of(4), OptionalInt.of(1));
        int height = (int) plain.heightFor(600, Style.LIGHT);
        assertThat(Painted.image(marked, Style.LIGHT, 600, height).getRGB(0, 0, 600, height, null, 0, 600))
                .isNotEqualTo(Painted.image(plain, Style.LIGHT, 600, height).getRGB(0, 0, 600, height, null, 0, 600));
        assertThat(marked.published()).isEqualTo(plain);
        CoActivationFigure together = new CoActivationFigure(CoActivation.of(SET.codes()));
        assertThat(together.marking(OptionalInt.of(4)).published()).isEqualTo(together);
    }

    @Test
    void cellsOfTheHeatMapCanBePointedAt() {
        assertThat(Painted.layout(ConceptClassesFigure.of(SET.codes(), LABELS), 600, 300)
                        .areas())
                .hasSize(3 * 10 * 2)
                .extracting(FigureLayout.Area::part)
                .contains(new FigurePart.ClassConcept(1, 0));
    }

    @Test
    void aCardShowsTheStrongestImagesFirst() {
        ConceptCardsFigure cards = ConceptCardsFigure.of(SET, Optional.of(LABELS));

        assertThat(rows(cards, "1", "highest")).extracting(row -> row.get(3)).containsExactly("2", "3", "1");
        assertThat(rows(cards, "1", "zero")).extracting(row -> row.get(3)).containsExactly("0");
        assertThat(cards.cards().get(5).use().dead()).isTrue();
        assertThat(rows(cards, "5", "highest")).isEmpty();
    }

    @Test
    void aStripGoesFromTheFirstToTheLastPercentileOfItsConcept() {
        TraversalFigure.Strip strip =
                TraversalFigure.of(SET.codes(), DECODER).strips().get(0);

        assertThat(strip.values().get(0)).isCloseTo(0.006f, within(1e-4f)); // 0, 0.2, 1, 1
        assertThat(strip.values().get(8)).isEqualTo(1);
        assertThat(strip.pictures().get(8).get(0)).isEqualTo(1);
        assertThat(strip.pictures().get(8).get(1)).isCloseTo(0.55f, within(1e-6f)); // the other stays at its mean
    }

    @Test
    void aConceptAloneAddsWhatItDraws() {
        DecoderPicturesFigure figure = DecoderPicturesFigure.of(SET.codes(), DECODER);

        assertThat(figure.nothing().get(0)).isZero();
        assertThat(figure.rows().get(0).alone().get(0)).isEqualTo(1);
        assertThat(figure.rows().get(0).alone().get(1)).isZero();
        assertThat(figure.rows().get(0).weights()).isPresent();
    }

    @Test
    void withoutAConceptItsInkIsMissedAndWithoutADeadOneNothingIs() {
        RemovalFigure figure = RemovalFigure.of(SET, DECODER);

        assertThat(figure.removals().get(0).without().get(0)).isZero();
        assertThat(figure.removals().get(0).errorWithout())
                .isGreaterThan(figure.removals().get(0).error());
        assertThat(figure.removals().get(5).errorWithout())
                .isEqualTo(figure.removals().get(5).error());
    }

    @Test
    void pointsKeepTheirPlacesAndGroups() {
        MapFigure map = MapFigure.of("map", "a", "b", SET, SET.codes().whole(), PointColours.byConcept(SET.codes()));

        assertThat(map.table().rows()).element(2).isEqualTo(List.of("2", "0.0", "1.0", "1"));
        assertThat(map.thumbnails()).isNotEmpty();
    }

    @Test
    void whatARunDoesNotHaveIsSaid() {
        FigureMaterial material = new FigureMaterial(
                Architecture.DENSE,
                List.of(),
                TinyData.labelled(3, 3, 3, 3),
                (positions, drawn) -> TinyData.encode(TinyData.images(3, 3, 3, 3), positions, drawn));

        assertThat(material.hasLabels()).isFalse();
        assertThatThrownBy(material::requireLabels)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("All test images are of class 3");
        assertThatThrownBy(material::requireDecoder)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("cannot be asked");
        assertThatThrownBy(() -> new SparsityFigure.Kind()
                        .draw(
                                material,
                                new Arrangement(
                                        OptionalInt.empty(), 400, List.of(), BarScale.COMMON, true, LossView.DEFAULT),
                                List.of()))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("no sparsity");
        assertThat(new TraversalFigure.Kind().fits(material)).isFalse();
        assertThat(new ConceptClassesFigure.Kind().fits(material)).isFalse();
    }
}
