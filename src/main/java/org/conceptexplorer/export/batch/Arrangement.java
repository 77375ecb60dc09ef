package org.conceptexplorer.export.batch;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.data.ExplainedException;
import org.conceptexplorer.figure.concept.BarScale;
import org.conceptexplorer.figure.image.ImageRow;
import org.conceptexplorer.figure.loss.LossTerm;
import org.conceptexplorer.figure.loss.LossView;

/**
 * How figures are laid out.
 *
 * @param columns images side by side, 1 to 100; up to ten if empty
 * @param rows what is shown of each image, at least one
 * @param scale what the heights of bars are measured by
 * @param loss how losses are looked at
 */
public record Arrangement(OptionalInt columns, List<ImageRow> rows, BarScale scale, LossView loss) {
    private static final int USUAL_COLUMNS = 10;
    private static final int MOST_COLUMNS = 100;

    /** Originals above reconstructions, comparable bars, the whole loss: the one that a run keeps of every step. */
    public static final Arrangement USUAL = new Arrangement(
            OptionalInt.empty(),
            List.of(ImageRow.ORIGINAL, ImageRow.RECONSTRUCTION),
            BarScale.COMMON,
            LossView.DEFAULT.withTerms(EnumSet.of(LossTerm.TOTAL)));

    /**
     * Checks an arrangement.
     *
     * @throws ExplainedException if the columns are out of range
     */
    public Arrangement {
        rows = List.copyOf(rows);
        columns.ifPresent(count -> {
            if (count < 1 || count > MOST_COLUMNS) {
                throw new ExplainedException(
                        "The setting columns is " + count + ", but has to lie between 1 and " + MOST_COLUMNS + ".");
            }
        });
    }

    /** How many columns a number of images has. */
    int columnsFor(int images) {
        return columns.orElse(Math.min(USUAL_COLUMNS, images));
    }
}
