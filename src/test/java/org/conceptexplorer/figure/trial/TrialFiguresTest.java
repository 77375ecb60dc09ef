package org.conceptexplorer.figure.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.export.legible.Legibility;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialFiguresTest {
    private static Pixels picture(float ink) {
        float[] values = new float[784];
        Arrays.fill(values, ink);
        return Pixels.of(values);
    }

    private static ConceptCode code(float first) {
        float[] values = new float[10];
        Arrays.fill(values, 0.5f);
        values[0] = first;
        return ConceptCode.of(Architecture.DENSE, values);
    }

    private static PictureTableFigure table(int rows, int columns) {
        List<PictureRow> all = IntStream.range(0, rows)
                .mapToObj(row -> new PictureRow(
                        String.valueOf(row),
                        OptionalInt.of(row),
                        Collections.nCopies(columns, picture(row == 1 ? 1 : 0)),
                        List.of()))
                .toList();
        return new PictureTableFigure("traversals", "What each concept changes", "each concept alone", List.of(), all);
    }

    private static final RedrawnFigure REDRAWN =
            new RedrawnFigure(picture(0), code(1), code(0.25f), picture(1), "Image 3", 0.123456);

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeRead(Theme theme) {
        Style style = Style.of(theme);
        Legibility.check(table(10, 9), style, 640, table(10, 9).heightFor(640, style));
        Legibility.check(REDRAWN, style, 640, REDRAWN.heightFor(640, style));
    }

    @Test
    void picturesStandInTheirRows() {
        PictureTableFigure figure = table(3, 4);
        BufferedImage image = Painted.image(figure, Style.LIGHT, 400, 300);
        FigureLayout layout = Painted.layout(figure, 400, 300);
        Rectangle2D inked = layout.areas().stream()
                .filter(area -> area.part().equals(new FigurePart.Image(5)))
                .findFirst()
                .orElseThrow()
                .bounds();
        assertThat(image.getRGB((int) inked.getCenterX(), (int) inked.getCenterY()))
                .isEqualTo(Style.LIGHT.palette().pen().getRGB());
    }

    @Test
    void rowsOfOtherLengthsAreNoTable() {
        PictureRow two = new PictureRow("", OptionalInt.empty(), List.of(picture(0), picture(0)), List.of());
        PictureRow one = new PictureRow("", OptionalInt.empty(), List.of(picture(0)), List.of());
        assertThatThrownBy(() -> new PictureTableFigure("a", "b", "", List.of(), List.of(two, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRedrawnImageTellsItsErrorAndBothCodes() {
        assertThat(REDRAWN.table().rows().get(0)).containsExactly("0", "0", "1.0", "0.25");
        assertThat(REDRAWN.alternative(ConceptNames.NUMBERS))
                .contains("Image 3")
                .contains("0.123");
    }
}
