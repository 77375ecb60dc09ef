package org.conceptexplorer.figure.trial;

import java.awt.Graphics2D;
import java.util.List;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;

/**
 * Pictures in rows and columns: what a network draws from codes that change from left to right, and from row to row.
 *
 * @param name in file names
 * @param title what it shows
 * @param across what changes from left to right; empty if nothing is to be said of it
 * @param columns what stands above each column; none if nothing does
 * @param rows from above to below, at least one, all as long
 */
public record PictureTableFigure(String name, String title, String across, List<String> columns, List<PictureRow> rows)
        implements Figure {
    /** Copies and checks a figure. */
    public PictureTableFigure {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = rows.isEmpty() ? 0 : rows.get(0).pictures().size();
        if (width == 0 || rows.stream().anyMatch(row -> row.pictures().size() != width)) {
            throw new IllegalArgumentException("a table of pictures needs rows that are as long as each other");
        }
        if (!columns.isEmpty() && columns.size() != width) {
            throw new IllegalArgumentException(columns.size() + " headings for " + width + " columns");
        }
    }

    /** Pictures in a row. */
    public int width() {
        return rows.get(0).pictures().size();
    }

    @Override
    public double heightFor(double width, Style style) {
        return PictureTablePainter.heightFor(this, width, style);
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        return PictureTablePainter.paint(this, graphics, style, width, height);
    }

    @Override
    public String alternative(ConceptNames names) {
        String size = rows.size() == 1 ? width() + " pictures" : rows.size() + " rows of " + width() + " pictures";
        return title + ". " + size + (across.isEmpty() ? "." : "; from left to right: " + across + ".");
    }

    @Override
    public Table table() {
        Table.Builder table = Table.columns("row", "column", "y", "x", "value");
        for (PictureRow row : rows) {
            for (int column = 0; column < width(); column++) {
                add(
                        table,
                        row.label(),
                        columns.isEmpty() ? String.valueOf(column) : columns.get(column),
                        row.pictures().get(column));
            }
        }
        return table.build();
    }

    static void add(Table.Builder table, String row, String column, Pixels picture) {
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            table.row(row, column, pixel / ImageSet.SIDE, pixel % ImageSet.SIDE, picture.get(pixel));
        }
    }
}
