package org.conceptexplorer.figure.code;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.figure.FigurePart;

/**
 * Tables with the same rows, a row for each concept, side by side or one below the other.
 *
 * @param concepts which concept each row shows
 * @param panels the tables
 * @param rowsName what the rows are
 * @param columnsName what the columns are
 * @param caption stands below
 * @param part what a cell is, for the pointer, given its concept and column
 * @param marked what is framed
 */
record HeatSheet(
        List<Integer> concepts,
        List<HeatPanel> panels,
        String rowsName,
        String columnsName,
        String caption,
        Part part,
        Marked marked) {
    /** Names a cell. */
    @FunctionalInterface
    interface Part {
        Optional<FigurePart> of(int concept, int column);
    }

    /** Makes its lists unmodifiable. */
    HeatSheet {
        concepts = List.copyOf(concepts);
        panels = List.copyOf(panels);
    }
}
