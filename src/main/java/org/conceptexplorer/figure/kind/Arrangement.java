package org.conceptexplorer.figure.kind;

import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.base.ExplainedException;

/**
 * How figures are laid out.
 *
 * @param columns images side by side, 1 to 100; if empty, as many as there are and can be read
 * @param width the figure's, in 1/96 inch
 * @param rows what is shown of each image, at least one
 * @param scale what the heights of bars are measured by
 * @param values whether values stand over bars where there is room
 * @param loss how losses are looked at
 */
public record Arrangement(
        OptionalInt columns, double width, List<ImageRow> rows, BarScale scale, boolean values, LossView loss) {
    private static final int MOST_COLUMNS = 100;
    private static final double NARROW = 120 * 96 / 25.4; // 120 mm, the width of a page of a book

    /**
     * Checks an arrangement.
     *
     * @throws ExplainedException if the columns are out of range
     */
    public Arrangement {
        rows = List.copyOf(rows);
        if (columns.isPresent() && (columns.getAsInt() < 1 || columns.getAsInt() > MOST_COLUMNS)) {
            throw new ExplainedException("The setting columns is " + columns.getAsInt()
                    + ", but has to lie between 1 and " + MOST_COLUMNS + ".");
        }
    }

    /** How many columns a number of images has: ten at most on a page, five in a column of text. */
    public int columnsFor(int images) {
        return columns.orElseGet(() -> Math.min(images, width < NARROW ? 5 : 10));
    }
}
