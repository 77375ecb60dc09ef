package org.conceptexplorer.figure.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.export.legible.Legibility;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Architecture;
import org.junit.jupiter.api.Test;

class SideBySideFigureTest {
    private static SideBySideFigure figure(int images, int columns) {
        return new SideBySideFigure(
                List.of(
                        new SideBySideFigure.Side("first", FigureSamples.images(Architecture.DENSE, images)),
                        new SideBySideFigure.Side("second", FigureSamples.images(Architecture.CONV, images))),
                columns);
    }

    @Test
    void eachImageHasItsPlace() {
        SideBySideFigure figure = figure(7, 4);
        double height = figure.heightFor(700, Style.LIGHT);
        var areas = Painted.layout(figure, 700, (int) Math.ceil(height)).areas();
        assertThat(areas).extracting(area -> area.part()).contains(new FigurePart.Image(0), new FigurePart.Image(6));
        assertThat(areas).allMatch(area -> area.bounds().getMaxY() <= height + 1);
    }

    @Test
    void allTextsCanBeReadAtUsualSizes() {
        for (double width : new double[] {420, 700, 1_200}) {
            SideBySideFigure figure = figure(10, width < 500 ? 5 : 10);
            Legibility.check(figure, Style.LIGHT, width, figure.heightFor(width, Style.LIGHT));
        }
    }

    @Test
    void theTableHasEveryBarOfEveryRun() {
        assertThat(figure(3, 3).table().rows()).hasSize(2 * 3 * Architecture.CONCEPTS);
        assertThat(figure(3, 3).alternative(ConceptNames.NUMBERS)).contains("Run A, first,", "Run B, second,");
    }

    @Test
    void allRunsAreShownTheSameImages() {
        List<EncodedImage> two = FigureSamples.images(Architecture.DENSE, 2);
        assertThatThrownBy(() -> new SideBySideFigure(
                        List.of(
                                new SideBySideFigure.Side("first", two),
                                new SideBySideFigure.Side("second", two.subList(0, 1))),
                        2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
