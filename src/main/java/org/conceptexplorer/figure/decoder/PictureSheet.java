package org.conceptexplorer.figure.decoder;

import java.util.List;
import org.conceptexplorer.analysis.Pixels;

/**
 * Pictures in rows, a row for each concept.
 *
 * @param heads what stands over each column; none if blank
 * @param rows from top to bottom
 * @param caption stands below
 */
record PictureSheet(List<String> heads, List<Row> rows, String caption) {
    /**
     * The pictures of a concept.
     *
     * @param concept which one
     * @param cells as many as there are columns
     */
    record Row(int concept, List<Cell> cells) {
        /** Makes its list unmodifiable. */
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One picture.
     *
     * @param picture what is drawn
     * @param signed whether its values are differences in [-1, 1] rather than ink in [0, 1]
     * @param below what stands below; nothing if blank
     */
    record Cell(Pixels picture, boolean signed, String below) {}

    /** Makes its lists unmodifiable. */
    PictureSheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }
}
