package org.conceptexplorer.figure.image;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Pictures;
import org.conceptexplorer.figure.paint.Strokes;

/** Draws three large pictures with their names above and what is to be known about them below. */
final class ComparisonPainter {
    private static final double MARGIN = 8;

    private final ComparisonFigure figure;
    private final Canvas canvas;
    private final double pitch;
    private final double top;
    private final double side;
    private final List<Area> areas = new ArrayList<>();

    private ComparisonPainter(ComparisonFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        double line = 1.7 * canvas.style().fontSize();
        this.pitch = (canvas.width() - MARGIN) / ImageRow.values().length;
        this.top = line;
        this.side = Pictures.side(canvas, Math.max(1, Math.min(pitch - MARGIN, canvas.height() - 2 * line)));
    }

    static FigureLayout paint(ComparisonFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            ComparisonPainter painter = new ComparisonPainter(figure, canvas);
            double x = MARGIN / 2 + painter.pitch / 2;
            for (ImageRow row : ImageRow.values()) {
                painter.picture(row, x);
                painter.below(row, x);
                x += painter.pitch;
            }
            return FigureLayout.of(painter.areas);
        }
    }

    private void picture(ImageRow row, double x) {
        canvas.textOn(
                row.label(),
                x,
                top / 2,
                Align.CENTER,
                canvas.style().smallFont(),
                canvas.palette().muted());
        Rectangle2D place = Pictures.square(canvas, x, top, side);
        canvas.fill(place, canvas.palette().paper());
        PixelTable.picture(figure.image(), row).ifPresent(pixels -> {
            if (row == ImageRow.DIFFERENCE) {
                Pictures.difference(canvas, pixels, place);
            } else {
                Pictures.ink(canvas, pixels, place);
            }
        });
        canvas.stroke(place, canvas.palette().grid(), Strokes.solid(canvas.hair()));
        areas.add(new Area(place, new FigurePart.Picture(0, row.label())));
    }

    private void below(ImageRow row, double x) {
        double y = top + side + 0.95 * canvas.style().fontSize();
        switch (row) {
            case ORIGINAL -> text(label(figure.image().className()), x, y);
            case RECONSTRUCTION ->
                figure.image().result().ifPresent(result -> text("error " + Numbers.decimals(result.error(), 3), x, y));
            case DIFFERENCE -> DifferenceKey.centered(canvas, x, y);
        }
    }

    private static String label(String className) {
        return className.isEmpty() ? "" : "label " + className;
    }

    private void text(String text, double x, double y) {
        canvas.textOn(
                text,
                x,
                y,
                Align.CENTER,
                canvas.style().smallFont(),
                canvas.palette().ink());
    }
}
