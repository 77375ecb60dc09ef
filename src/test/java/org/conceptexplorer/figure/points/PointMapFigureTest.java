package org.conceptexplorer.figure.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.export.legible.Legibility;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PointMapFigureTest {
    private static final FloatMatrix POINTS =
            FloatMatrix.filled(4, 2, (row, column) -> column == 0 ? row % 2 : row / 2);
    private static final PointColour CLASSES =
            new PointColour("class", List.of("0", "1", "2", "3"), OptionalInt.empty(), 0, 1);

    private static PointMapFigure map(PointColour colour, int... selected) {
        BitSet chosen = new BitSet();
        for (int point : selected) {
            chosen.set(point);
        }
        return new PointMapFigure(
                "PCA",
                POINTS,
                FloatMatrix.filled(4, 1, (row, column) -> row),
                colour,
                chosen,
                new Rectangle2D.Double(-0.5, -0.5, 2, 2),
                List.of(new PointThumbnail(2, Pixels.of(new float[784]))));
    }

    @Test
    void pointsLieWhereTheyAreAndThoseNotSelectedAreDim() {
        BufferedImage image = Painted.image(map(CLASSES, 3), Style.LIGHT, 400, 421);
        // The plane's unit is 200 pixels; point 3 lies at (1, 1), point 1 at (1, 0) below it.
        assertThat(image.getRGB(300, 100))
                .isEqualTo(CLASSES.of(3, Style.LIGHT.palette()).getRGB());
        assertThat(image.getRGB(300, 299))
                .isEqualTo(CLASSES.dim(1, Style.LIGHT.palette()).getRGB());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeRead(Theme theme) {
        Legibility.check(map(CLASSES, 1, 2), Style.of(theme), 600, 440);
        PointColour concept = new PointColour("concept 3", List.of(), OptionalInt.of(3), 0, 2.5);
        Legibility.check(map(concept, 0, 1, 2, 3), Style.of(theme), 600, 440);
    }

    @Test
    void theTableHoldsEveryPoint() {
        assertThat(map(CLASSES, 1).table().rows().get(1)).containsExactly("1", "1.0", "0.0", "1", "true");
        assertThat(map(CLASSES, 1).alternative(ConceptNames.NUMBERS))
                .isEqualTo("Codes by PCA, coloured by class. 4 points, 1 of them selected.");
    }
}
