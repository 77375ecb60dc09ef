package org.conceptexplorer.figure.points;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Pictures;
import org.conceptexplorer.figure.paint.Strokes;

/** Draws points, those that are not selected first, then pictures at some of them, and a key below. */
final class PointMapPainter {
    private static final double THUMBNAIL = 28;
    private static final double GAP = 6;
    private static final int STEPS = 24;

    private final PointMapFigure figure;
    private final Canvas canvas;
    private final Rectangle2D box;
    private final Rectangle2D seen;
    private final double unit;

    private PointMapPainter(PointMapFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        double line = 1.8 * canvas.style().fontSize();
        box = new Rectangle2D.Double(0, 0, canvas.width(), Math.max(1, canvas.height() - line));
        seen = figure.seen();
        unit = Math.min(box.getWidth() / seen.getWidth(), box.getHeight() / seen.getHeight());
    }

    static FigureLayout paint(PointMapFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            PointMapPainter painter = new PointMapPainter(figure, canvas);
            canvas.clipped(painter.box, painter::map);
            painter.key(canvas.height() - 0.9 * style.fontSize());
            return FigureLayout.of(List.of());
        }
    }

    private void map() {
        double radius =
                Math.max(0.8, Math.min(2.2, 100 / Math.sqrt(figure.points().rows())));
        BitSet selected = figure.selected();
        boolean all = selected.cardinality() == figure.points().rows();
        for (int pass = all ? 1 : 0; pass < 2; pass++) {
            for (int point = 0; point < figure.points().rows(); point++) {
                if (selected.get(point) == (pass == 1)) {
                    dot(point, radius, pass == 1);
                }
            }
        }
        figure.thumbnails().forEach(this::thumbnail);
    }

    private double x(int point) {
        return box.getCenterX() + unit * (figure.points().at(point, 0) - seen.getCenterX());
    }

    private double y(int point) {
        return box.getCenterY() - unit * (figure.points().at(point, 1) - seen.getCenterY());
    }

    private void dot(int point, double radius, boolean selected) {
        Rectangle2D dot = new Rectangle2D.Double(x(point) - radius, y(point) - radius, 2 * radius, 2 * radius);
        if (box.intersects(dot)) {
            Palette palette = canvas.palette();
            float value = figure.values().at(point, 0);
            canvas.fill(
                    dot,
                    selected
                            ? figure.colour().of(value, palette)
                            : figure.colour().dim(value, palette));
        }
    }

    private void thumbnail(PointThumbnail thumbnail) {
        double side = Pictures.side(canvas, THUMBNAIL);
        Rectangle2D place = Pictures.square(canvas, x(thumbnail.point()), y(thumbnail.point()) - side / 2, side);
        if (box.contains(place)) {
            Pictures.ink(canvas, thumbnail.picture(), place);
            float value = figure.values().at(thumbnail.point(), 0);
            canvas.stroke(place, figure.colour().of(value, canvas.palette()), Strokes.solid(1));
        }
    }

    private void key(double y) {
        Font font = canvas.style().smallFont();
        double x = text(
                        figure.layout() + ", coloured by "
                                + figure.colour().called(canvas.style().labels().concepts()),
                        0,
                        y,
                        font)
                + 2 * GAP;
        if (!figure.colour().grouped()) {
            x = text(Numbers.short3(figure.colour().low()), x, y, font) + GAP;
            for (int step = 0; step < STEPS; step++) {
                double share = step / (STEPS - 1.0);
                float value = (float) (figure.colour().low()
                        + share * (figure.colour().high() - figure.colour().low()));
                canvas.fill(
                        new Rectangle2D.Double(x + 3 * step, y - 4, 3.2, 8),
                        figure.colour().of(value, canvas.palette()));
            }
            text(Numbers.short3(figure.colour().high()), x + 3 * STEPS + GAP, y, font);
        } else if (figure.colour().groups().size() > 1) {
            groups(x, y, font);
        }
    }

    private void groups(double from, double y, Font font) {
        double x = from;
        for (int group = 0; group < figure.colour().groups().size(); group++) {
            String name = figure.colour().groups().get(group);
            if (x + 10 + GAP + Canvas.textWidth(name, font) > canvas.width()) {
                return; // the points themselves still tell which are alike
            }
            canvas.fill(
                    new Rectangle2D.Double(canvas.edge(x), canvas.edge(y - 4), 8, 8),
                    figure.colour().of(group, canvas.palette()));
            x = text(name, x + 11, y, font) + GAP;
        }
    }

    private double text(String text, double x, double y, Font font) {
        canvas.textOn(text, x, y, Align.LEFT, font, canvas.palette().ink());
        return x + Canvas.textWidth(text, font);
    }
}
