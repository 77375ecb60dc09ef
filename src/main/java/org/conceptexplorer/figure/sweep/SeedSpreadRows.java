package org.conceptexplorer.figure.sweep;

import java.awt.Font;
import java.util.List;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Paragraph;
import org.conceptexplorer.training.sweep.SweepResults.Group;

/**
 * The rows of combinations: their names, and how high each row has to be.
 *
 * @param names of the combinations, in order
 * @param width of the widest name
 * @param font of the names
 */
record SeedSpreadRows(List<Paragraph> names, double width, Font font) {
    /** Beyond this part of the figure, names are broken into lines. */
    private static final double MOST = 0.45;

    private static final double LEAST_ROW = 1.9;
    private static final double GAP = 0.6;

    /** The rows of a figure of some width. */
    static SeedSpreadRows of(List<Group> groups, double figure, Font font) {
        double room = Math.max(1, MOST * figure);
        List<Paragraph> names = groups.stream()
                .map(group -> SweepLabel.lines(group.label(), font, room))
                .toList();
        double width = names.stream()
                .flatMap(name -> name.lines().stream().map(line -> Canvas.textWidth(line, name.font())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return new SeedSpreadRows(names, width, font);
    }

    /** How high a row has to be. */
    double height(int row) {
        double size = font.getSize2D();
        return Math.max(LEAST_ROW * size, names.get(row).height() + GAP * size);
    }

    /** How high all rows before one have to be; all of them for the number of rows. */
    double top(int row) {
        double top = 0;
        for (int before = 0; before < row; before++) {
            top += height(before);
        }
        return top;
    }
}
