package org.conceptexplorer.app.export;

import java.awt.Graphics2D;
import java.util.List;
import org.conceptexplorer.export.ExportSettings;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;

/**
 * A figure as it will be in a file, shown larger or smaller as a whole.
 *
 * @param figure with its words above and below
 * @param look how it will look, whatever the window looks like
 */
record SheetPreview(Figure figure, Look look) implements Figure {
    @Override
    public String name() {
        return figure.name();
    }

    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public String alternative(ConceptNames names) {
        return figure.alternative(names);
    }

    @Override
    public Table table() {
        return figure.table();
    }

    @Override
    public double heightFor(double width, Style style) {
        ExportSettings size = look.sizeOf(figure);
        return width * size.height() / size.width();
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        ExportSettings size = look.sizeOf(figure);
        double scale = Math.min(width / size.width(), height / size.height());
        Graphics2D sheet = (Graphics2D) graphics.create();
        try {
            sheet.translate((width - scale * size.width()) / 2, (height - scale * size.height()) / 2);
            sheet.scale(scale, scale);
            figure.paint(sheet, look.style(), size.width(), size.height());
            return FigureLayout.of(List.of());
        } finally {
            sheet.dispose();
        }
    }
}
