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
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.card.ConceptCardsFigure;
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
    void theHeatMapSaysHowManyClassesHaveAConceptOfTheirOwn() {
        assertThat(ConceptClassesFigure.of(SET.codes(), LABELS).alternative(ConceptNames.NUMBERS))
                .contains(
                        "in 100.0 % of the images",
                        "2 of 2 classes are the commonest of their concept; purity 100.0 %");
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
