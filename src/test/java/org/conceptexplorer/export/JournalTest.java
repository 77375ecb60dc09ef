package org.conceptexplorer.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.concept.ConceptMapsFigure;
import org.conceptexplorer.figure.concept.PlaceBarsFigure;
import org.conceptexplorer.figure.image.ComparisonFigure;
import org.conceptexplorer.figure.image.ReconstructionFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.figure.sheet.DigitSheetFigure;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {
    private static final Figure LOSS =
            new LossFigure(List.of(FigureSamples.run("", 2_000, 1)), OptionalDouble.of(0.2625), LossView.DEFAULT);

    private static Look look(Journal journal) {
        return journal.guide().look(journal);
    }

    private static Look styled(Journal journal, UnaryOperator<Style> change) {
        Look usual = look(journal);
        return new Look(
                change.apply(usual.style()),
                usual.width(),
                usual.height(),
                usual.dpi(),
                usual.heading(),
                usual.caption(),
                usual.form(),
                usual.journal());
    }

    private static Look sized(Journal journal, double width, OptionalDouble height, int dpi, String caption) {
        Look usual = look(journal);
        return new Look(usual.style(), width, height, dpi, "", caption, FileForm.USUAL, Optional.of(journal));
    }

    @ParameterizedTest
    @EnumSource(Journal.class)
    void figuresOfOneColumnAreTakenAsTheyCome(Journal journal) {
        var images = FigureSamples.images(Architecture.CONV, 10);
        Look look = look(journal);
        for (Figure figure : List.of(
                LOSS,
                new ReconstructionFigure(images, 5, List.of(ImageRow.values()), true),
                new DigitSheetFigure(images, 5, BarScale.COMMON),
                new ConceptBarsFigure(images, 5, BarScale.COMMON, OptionalDouble.empty(), true),
                new ConceptMapsFigure(images.get(2), OptionalDouble.empty()),
                new PlaceBarsFigure(images.get(2), OptionalDouble.empty()),
                new ComparisonFigure(images.get(2)))) {
            assertThatCode(() -> look.check(look.dress(figure), journal.guide().formats()))
                    .as(figure.name())
                    .doesNotThrowAnyException();
        }
    }

    private static void refused(Look look, Format format, String said) {
        assertThatThrownBy(() -> look.check(look.dress(LOSS), List.of(format)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining(said);
    }

    @Test
    void whatAGuideDoesNotTakeIsNamed() {
        refused(look(Journal.NATURE), Format.PNG, "Nature takes PDF files, not PNG");
        refused(look(Journal.PLOS), Format.PDF, "PLOS takes TIFF, EPS files, not PDF");
        OptionalDouble none = OptionalDouble.empty();
        double plos = Length.parse("5.2in");
        double ieee = Length.parse("3.5in");
        refused(
                sized(Journal.NATURE, Length.parse("85mm"), none, 300, ""),
                Format.PDF,
                "Nature takes figures 89mm or 183mm wide, not 85 mm");
        refused(
                sized(Journal.IEEE, ieee, OptionalDouble.of(Length.parse("9in")), 600, ""),
                Format.PDF,
                "IEEE takes figures at most 8.8in high, but the figure loss is 229 mm high");
        refused(sized(Journal.PLOS, plos, none, 1200, ""), Format.TIFF, "PLOS takes pictures of 300 to 600 dpi");
        refused(
                sized(Journal.PLOS, plos, none, 600, "Words."),
                Format.TIFF,
                "PLOS wants the caption in the manuscript");
        refused(styled(Journal.PLOS, style -> style.withTransparent(true)), Format.TIFF, "no transparent background");
        refused(
                styled(Journal.PLOS, style -> style.withTheme(Theme.DARK)),
                Format.TIFF,
                "PLOS prints figures on white");
        refused(
                styled(Journal.IEEE, style -> style.withFontSize(8 * 96 / 72.0)),
                Format.PDF,
                "IEEE wants type of at least 9 pt, but the font size is 8.0 pt");
        refused(
                styled(Journal.NATURE, style -> style.withFontSize(8 * 96 / 72.0)),
                Format.PDF,
                "Nature wants type of at most 7 pt, but \"");
    }

    @Test
    void aTextThatWouldBeTooSmallIsNamed() {
        var twenty = FigureSamples.images(Architecture.DENSE, 20);
        Figure crowded = new ConceptBarsFigure(twenty, 20, BarScale.PER_IMAGE, OptionalDouble.empty(), false);
        Look look = look(Journal.IEEE);
        assertThatThrownBy(() -> look.check(crowded, List.of(Format.PDF)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("The figure bars has no room for its text: \"");
    }

    @Test
    void theNamesOfJournalsAreThoseOfCommands() {
        assertThat(Journal.parse("PLOS")).isEqualTo(Journal.PLOS);
        assertThatThrownBy(() -> Journal.parse("lancet")).hasMessageContaining("choose from nature, plos, ieee");
        assertThat(look(Journal.IEEE).options()).endsWith("--for", "ieee");
    }
}
