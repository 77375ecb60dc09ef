package org.conceptexplorer.figure.code;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Paragraph;
import org.conceptexplorer.figure.paint.Strokes;

/** Draws a {@link HeatSheet}: cells the fuller the larger their value, numbers in them where these have room. */
final class HeatPainter {
    private static final double MARGIN = 8;
    private static final double BETWEEN = 14;
    private static final double GAP = 1;
    private static final double SMALLEST = 0.64; // of the font: below it nobody reads numbers
    private static final double NARROWEST_CELL = 1.9; // of the font: with less, tables stand below each other
    private static final double HIGHEST = 26;
    private static final double HIGHEST_ALONE = 40; // a table alone has room
    private static final double SWATCH = 0.7; // of the font
    private static final double AFTER_SWATCH = 5;

    private final HeatSheet sheet;
    private final Canvas canvas;
    private final Style style;
    private final HeatShape shape;
    private final List<Area> areas = new ArrayList<>();

    private HeatPainter(HeatSheet sheet, Canvas canvas) {
        this.sheet = sheet;
        this.canvas = canvas;
        this.style = canvas.style();
        this.shape = HeatShape.of(sheet, canvas.width(), style);
    }

    /** How tables lie, given a width: in {@code across} columns, {@code left} of room for row names. */
    private record HeatShape(double left, int across, double cell, double head, Paragraph caption) {
        static HeatShape of(HeatSheet sheet, double width, Style style) {
            double left = MARGIN + Math.min(0.2 * width, rowNames(sheet, style)) + 8;
            int count = sheet.panels().size();
            int columns = sheet.panels().get(0).columns().size();
            double side = (width - left - MARGIN - (count - 1) * BETWEEN) / (count * columns);
            int across = side >= NARROWEST_CELL * style.fontSize() ? count : 1;
            double cell = across == count ? side : (width - left - MARGIN) / columns;
            Paragraph caption = Paragraph.of(sheet.caption(), style.smallFont(), width - 2 * MARGIN);
            return new HeatShape(left, across, cell, 4.4 * style.fontSize(), caption);
        }

        private static double rowNames(HeatSheet sheet, Style style) {
            ConceptNames names = style.labels().concepts();
            double widest = Canvas.textWidth(style.labels().y(sheet.rowsName()), style.font());
            double swatch = SWATCH * style.fontSize() + AFTER_SWATCH;
            for (int concept : sheet.concepts()) {
                widest = Math.max(widest, swatch + Canvas.textWidth(names.of(concept), style.boldFont()));
            }
            return widest;
        }

        double bands(HeatSheet sheet) {
            return (double) (sheet.panels().size() + across - 1) / across;
        }

        double captionHeight() {
            return caption.lines().isEmpty() ? MARGIN : caption.height() + 2 * MARGIN;
        }
    }

    static double heightFor(HeatSheet sheet, double width, Style style) {
        HeatShape shape = HeatShape.of(sheet, width, style);
        double highest = sheet.panels().size() == 1 ? HIGHEST_ALONE : HIGHEST;
        double row = Math.max(1.5 * style.fontSize(), Math.min(highest, shape.cell()));
        return Math.floor(shape.bands(sheet)) * (shape.head() + sheet.concepts().size() * row) + shape.captionHeight();
    }

    static FigureLayout paint(HeatSheet sheet, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new HeatPainter(sheet, canvas).paint();
        }
    }

    private FigureLayout paint() {
        double bands = Math.floor(shape.bands(sheet));
        double band = Math.max(1, canvas.height() - shape.captionHeight()) / bands;
        double row = Math.max(1, (band - shape.head()) / sheet.concepts().size());
        for (int i = 0; i < sheet.panels().size(); i++) {
            HeatPanel panel = sheet.panels().get(i);
            double wide = panel.columns().size() * shape.cell();
            double x = shape.left() + i % shape.across() * (wide + BETWEEN);
            int above = i / shape.across();
            double y = above * band;
            if (i % shape.across() == 0) {
                rowNames(y, row);
            }
            panel(panel, x, y, row);
            marks(x, y + shape.head(), wide, row);
        }
        double below = canvas.height() - shape.captionHeight() + MARGIN;
        shape.caption().draw(canvas, MARGIN, below, canvas.palette().muted());
        return FigureLayout.of(areas);
    }

    /** Frames what is selected: the concept in its colour, the column in that of text. */
    private void marks(double left, double top, double wide, double row) {
        Marked marked = sheet.marked();
        if (marked.concept().isPresent()) {
            int concept = marked.concept().getAsInt();
            double y = top + sheet.concepts().indexOf(concept) * row;
            canvas.stroke(
                    new Rectangle2D.Double(left, canvas.edge(y), wide, row),
                    canvas.palette().concepts().color(concept),
                    Strokes.solid(2.5));
        }
        if (marked.column().isPresent()) {
            double x = left + marked.column().getAsInt() * shape.cell();
            double high = sheet.concepts().size() * row;
            canvas.stroke(
                    new Rectangle2D.Double(canvas.edge(x), canvas.edge(top), shape.cell(), high),
                    canvas.palette().muted(),
                    Strokes.solid(2.5));
        }
    }

    private void rowNames(double top, double row) {
        Palette palette = canvas.palette();
        double room = shape.left() - MARGIN - 8;
        double head = top + shape.head() - 0.8 * style.fontSize();
        String name = style.labels().y(sheet.rowsName());
        canvas.textOn(name, MARGIN, head, Align.LEFT, Canvas.fitted(name, style.font(), room), palette.ink());
        for (int i = 0; i < sheet.concepts().size(); i++) {
            int concept = sheet.concepts().get(i);
            String text = style.labels().concepts().of(concept);
            double y = top + shape.head() + (i + 0.5) * row;
            double side = SWATCH * style.fontSize();
            Font font = Canvas.fitted(text, style.boldFont(), room - side - AFTER_SWATCH);
            canvas.textOn(text, shape.left() - 8, y, Align.RIGHT, font, palette.ink());
            double x = shape.left() - 8 - Canvas.textWidth(text, font) - AFTER_SWATCH - side;
            canvas.fill(
                    new Rectangle2D.Double(canvas.edge(x), canvas.edge(y - side / 2), side, side),
                    palette.concepts().color(concept));
        }
    }

    private void panel(HeatPanel panel, double left, double top, double row) {
        Palette palette = canvas.palette();
        double size = style.fontSize();
        double wide = panel.columns().size() * shape.cell();
        Font title = Canvas.fitted(panel.title(), style.boldFont(), wide);
        canvas.textOn(panel.title(), left, top + 0.9 * size, Align.LEFT, title, palette.ink());
        String scale = style.labels().x(sheet.columnsName()) + ", colours from " + panel.scale();
        Font small = Canvas.fitted(scale, style.smallFont(), wide);
        canvas.textOn(scale, left, top + 2.2 * size, Align.LEFT, small, palette.muted());
        for (int column = 0; column < panel.columns().size(); column++) {
            String name = panel.columns().get(column);
            Font font = Canvas.fitted(name, style.smallFont(), shape.cell() - 2);
            double x = left + (column + 0.5) * shape.cell();
            canvas.textOn(name, x, top + shape.head() - 0.8 * size, Align.CENTER, font, palette.ink());
        }
        Font numbers = numbers(panel);
        for (int i = 0; i < panel.rows().size(); i++) {
            double y = top + shape.head() + i * row;
            row(panel, i, new Rectangle2D.Double(left, y, shape.cell(), row), numbers);
        }
    }

    /** One font for all cells. */
    private Font numbers(HeatPanel panel) {
        Font fitting = style.smallFont();
        for (List<Double> row : panel.rows()) {
            for (double value : row) {
                Font fitted = Canvas.fitted(panel.number(value), style.smallFont(), Math.max(1, shape.cell() - 3));
                fitting = fitted.getSize2D() < fitting.getSize2D() ? fitted : fitting;
            }
        }
        return fitting;
    }

    private void row(HeatPanel panel, int row, Rectangle2D first, Font numbers) {
        boolean readable = numbers.getSize2D() >= SMALLEST * style.smallFont().getSize2D()
                && numbers.getSize2D() < first.getHeight();
        int concept = sheet.concepts().get(row);
        for (int column = 0; column < panel.columns().size(); column++) {
            double value = panel.rows().get(row).get(column);
            double x = first.getX() + column * first.getWidth();
            Rectangle2D cell = new Rectangle2D.Double(
                    canvas.edge(x) + GAP / 2,
                    canvas.edge(first.getY()) + GAP / 2,
                    first.getWidth() - GAP,
                    first.getHeight() - GAP);
            Color shade = shade(panel, value);
            canvas.fill(cell, shade);
            if (readable) {
                Color ink = Palette.readableOn(shade);
                canvas.textOn(panel.number(value), cell.getCenterX(), cell.getCenterY(), Align.CENTER, numbers, ink);
            }
            if (panel.outlined().get(row).equals(Optional.of(column))) {
                canvas.stroke(cell, canvas.palette().ink(), Strokes.solid(1.5));
            }
            sheet.part().of(concept, column).ifPresent(part -> areas.add(new Area(cell, part)));
        }
    }

    private Color shade(HeatPanel panel, double value) {
        Palette palette = canvas.palette();
        return panel.signed()
                ? palette.difference(panel.share(value))
                : Palette.mix(palette.paper(), palette.accent(), panel.share(value));
    }
}
