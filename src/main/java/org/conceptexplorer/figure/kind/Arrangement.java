package org.conceptexplorer.figure.kind;

import java.util.List;
import org.conceptexplorer.data.ExplainedException;
import org.conceptexplorer.figure.concept.BarScale;
import org.conceptexplorer.figure.image.ImageRow;
import org.conceptexplorer.figure.loss.LossView;

/**
 * How figures are laid out.
 *
 * @param columns images side by side, 1 to 100, where there are so many
 * @param rows what is shown of each image, at least one
 * @param scale what the heights of bars are measured by
 * @param loss how losses are looked at
 */
public record Arrangement(int columns, List<ImageRow> rows, BarScale scale, LossView loss) {
    private static final int MOST_COLUMNS = 100;
    private static final double NARROW = 120 * 96 / 25.4; // 120 mm

    /** As many columns as can be read at a width in 1/96 inch: ten on a page, five in a column of text. */
    public static int usualColumns(double width) {
        return width < NARROW ? 5 : 10;
    }

    /**
     * Checks an arrangement.
     *
     * @throws ExplainedException if the columns are out of range
     */
    public Arrangement {
        rows = List.copyOf(rows);
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new ExplainedException(
                    "The setting columns is " + columns + ", but has to lie between 1 and " + MOST_COLUMNS + ".");
        }
    }

    /** How many columns a number of images has. */
    public int columnsFor(int images) {
        return Math.min(columns, images);
    }
}
