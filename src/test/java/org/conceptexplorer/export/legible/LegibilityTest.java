package org.conceptexplorer.export.legible;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.SpareFonts;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.Typeface;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.kind.Arrangement;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.FigureKind;
import org.conceptexplorer.figure.kind.FigureKinds;
import org.conceptexplorer.figure.kind.FigureMaterial;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.sheet.CaptionedFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibilityTest {
    private static FigureMaterial material(Architecture architecture) {
        return FigureSamples.material(architecture, SampleDigits.dataset(20, 60, 1));
    }

    private static Figure figure(String kind, int images, double width) {
        FigureMaterial material = material(Architecture.CONV);
        FigureKind drawn = FigureKinds.parse(kind);
        int shown = drawn.scope() == FigureKind.Scope.IMAGES ? images : 1;
        Arrangement how = new Arrangement(
                OptionalInt.empty(), width, List.of(ImageRow.values()), BarScale.COMMON, true, LossView.DEFAULT);
        List<EncodedImage> encoded = material.images(IntStream.range(0, shown).toArray());
        return drawn.draw(material, how, encoded);
    }

    @ParameterizedTest
    @CsvSource({"85, 9, 10", "89, 7, 10", "120, 9, 10", "180, 9, 20", "180, 12, 10", "339, 18, 5"})
    void everyFigureCanBeReadAtUsualSizes(double millimetres, double points, int images) {
        double width = Length.ofMillimetres(millimetres);
        Style style = Style.LIGHT.withFontSize(points * 96 / 72);
        List<String> faults = new ArrayList<>();
        for (FigureKind kind : FigureKinds.all()) {
            Figure figure = figure(kind.id(), images, width);
            TextCheck.fault(figure, style, width, figure.heightFor(width, style))
                    .ifPresent(fault -> faults.add(kind.id() + " " + fault.what()));
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mean-activation, 180, 30, 1",
        "concepts, 85, 60, 3",
        "concepts, 180, 40, 10",
        "reconstructions, 180, 20, 10",
        "detail, 120, 50, 1"
    })
    void aHeightThatIsTooLittleIsRefusedAndTheLeastOneNamed(String kind, double wide, double high, int images) {
        double width = Length.ofMillimetres(wide);
        Figure figure = figure(kind, images, width);
        Throwable refusal =
                catchThrowable(() -> Legibility.check(figure, Style.LIGHT, width, Length.ofMillimetres(high)));
        assertThat(refusal)
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("The figure " + kind + " has no room for its text: ");
        Matcher least = Pattern.compile("needs a height of at least (\\d+) mm").matcher(refusal.getMessage());
        assertThat(least.find()).as(refusal.getMessage()).isTrue();
        double enough = Double.parseDouble(least.group(1));
        assertThatCode(() -> Legibility.check(figure, Style.LIGHT, width, Length.ofMillimetres(enough)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Legibility.check(figure, Style.LIGHT, width, Length.ofMillimetres(enough - 1)))
                .isInstanceOf(ExplainedException.class);
    }

    @Test
    void aWidthThatIsTooLittleIsRefusedAndTheLeastOneNamed() {
        double width = Length.ofMillimetres(25);
        Figure figure = figure("loss", 1, width);
        assertThatThrownBy(() -> Legibility.check(figure, Style.LIGHT, width, figure.heightFor(width, Style.LIGHT)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageMatching(".*it needs a width of at least \\d+ mm and the height that suits it.*");
    }

    private static Figure titled(String title) {
        return new CaptionedFigure(ConceptBarsFigure.of(FigureSamples.images(Architecture.DENSE, 3)), title, "");
    }

    private static void check(Figure figure) {
        Legibility.check(figure, Style.LIGHT, 600, figure.heightFor(600, Style.LIGHT));
    }

    @Test
    void lettersThatNoFontHasAreNamed() {
        int rare = IntStream.of(0x1F642, 0x12000, 0x10FFFD)
                .filter(letter -> SpareFonts.of(letter, Typeface.regular(Typeface.BUNDLED, 12))
                                .getFamily()
                                .equals(Typeface.BUNDLED)
                        && !SpareFonts.has(Typeface.regular(Typeface.BUNDLED, 12), letter))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> check(titled("Loss " + Character.toString(rare))))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("no font of this computer can draw " + Character.toString(rare) + " (U+"
                        + Integer.toHexString(rare).toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void lettersThatAnotherFontHasAreTakenFromThere() {
        int letter = 0x05D0; // alef
        assumeTrue(
                !SpareFonts.of(letter, Typeface.regular(Typeface.BUNDLED, 12))
                        .getFamily()
                        .equals(Typeface.BUNDLED),
                "no font of this computer has the letter");
        assertThatCode(() -> check(titled("Loss \u05D0\u05D1 of a day"))).doesNotThrowAnyException();
    }

    /** A figure with a colour that lets the ground through. */
    private record Glass() implements Figure {
        @Override
        public String name() {
            return "glass";
        }

        @Override
        public String title() {
            return "Glass";
        }

        @Override
        public Table table() {
            return Table.columns("none").build();
        }

        @Override
        public double heightFor(double width, Style style) {
            return width;
        }

        @Override
        public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
            graphics.setColor(new Color(255, 0, 0, 100));
            graphics.fillRect(0, 0, 10, 10);
            return FigureLayout.of(List.of());
        }
    }

    @Test
    void noFigureOfTheProgramIsTranslucent() {
        assertThat(Legibility.isTranslucent(new Glass(), Style.LIGHT, 100, 100)).isTrue();
        for (FigureKind kind : FigureKinds.all()) {
            Figure figure = figure(kind.id(), 3, 600);
            assertThat(Legibility.isTranslucent(figure, Style.LIGHT, 600, 600))
                    .as(kind.id())
                    .isFalse();
        }
    }
}
