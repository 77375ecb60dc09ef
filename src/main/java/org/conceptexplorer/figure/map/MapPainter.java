package org.conceptexplorer.figure.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Pictures;
import org.conceptexplorer.figure.paint.Strokes;

/** Draws a map: points, then images over the densest places, with the colours' key above. */
final class MapPainter {
    private static final double MARGIN = 8;
    private static final double AROUND = 0.03; // of the points' range, left free on each side
    private static final double THUMBNAIL = 28;
    private static final int STEPS = 24; // of a key of numbers

    private final MapFigure figure;
    private final Canvas canvas;
    private final Style style;

    private MapPainter(MapFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.style = canvas.style();
    }

    static FigureLayout paint(MapFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new MapPainter(figure, canvas).paint();
        }
    }

    private FigureLayout paint() {
        double line = 1.6 * style.fontSize();
        double top = key(line) + 2;
        double below = 2 * line + 4;
        Rectangle2D box = new Rectangle2D.Double(
                MARGIN, top, canvas.width() - 2 * MARGIN, Math.max(10, canvas.height() - top - below));
        Plot plot = plot(box);
        names(box, line);
        canvas.stroke(box, canvas.palette().grid(), Strokes.solid(canvas.hair()));
        double radius =
                Math.max(0.8, Math.min(2.5, 120 / Math.sqrt(figure.points().rows())));
        for (int point = 0; point < figure.points().rows(); point++) {
            dot(plot, point, radius);
        }
        figure.thumbnails().forEach(thumbnail -> thumbnail(plot, thumbnail));
        return new FigureLayout(List.of(), Optional.of(plot));
    }

    /** One scale for both axes, so that distances are what they are. */
    private Plot plot(Rectangle2D box) {
        double[] x = range(0);
        double[] y = range(1);
        double unit = Math.max((x[1] - x[0]) / box.getWidth(), (y[1] - y[0]) / box.getHeight());
        double wide = unit * box.getWidth() / 2;
        double high = unit * box.getHeight() / 2;
        double midX = (x[0] + x[1]) / 2;
        double midY = (y[0] + y[1]) / 2;
        return new Plot(
                box,
                new Axis(midX - wide, midX + wide, false, box.getMinX(), box.getMaxX()),
                new Axis(midY - high, midY + high, false, box.getMaxY(), box.getMinY()));
    }

    private double[] range(int column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int point = 0; point < figure.points().rows(); point++) {
            low = Math.min(low, figure.points().at(point, column));
            high = Math.max(high, figure.points().at(point, column));
        }
        double around = high > low ? AROUND * (high - low) : 1;
        return new double[] {low - around, high + around};
    }

    private void names(Rectangle2D box, double line) {
        double below = box.getMaxY() + line / 2 + 2;
        name("across: " + style.labels().x(figure.x()), box.getWidth(), below);
        name("up: " + style.labels().y(figure.y()), box.getWidth(), below + line);
    }

    private void name(String text, double room, double y) {
        Font font = Canvas.fitted(text, style.smallFont(), room);
        canvas.textOn(text, MARGIN, y, Align.LEFT, font, canvas.palette().muted());
    }

    private void dot(Plot plot, int point, double radius) {
        double x = plot.x().position(figure.points().at(point, 0));
        double y = plot.y().position(figure.points().at(point, 1));
        canvas.fill(
                new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius),
                color(figure.colours().values().get(point)));
    }

    private Color color(float value) {
        Palette palette = canvas.palette();
        if (!figure.colours().grouped()) {
            return scale(figure.colours().share(value));
        }
        int group = (int) value;
        int colors = palette.concepts().colors().size();
        boolean none = figure.colours().concepts() && group == colors;
        return none ? palette.grid() : palette.concepts().color(group % colors);
    }

    private Color scale(double share) {
        return Palette.mix(canvas.palette().grid(), canvas.palette().more(), share);
    }

    private void thumbnail(Plot plot, Thumbnail thumbnail) {
        double x = plot.x().position(figure.points().at(thumbnail.point(), 0));
        double y = plot.y().position(figure.points().at(thumbnail.point(), 1));
        double side = Pictures.side(canvas, THUMBNAIL);
        Rectangle2D box = plot.bounds();
        double middle = Math.min(box.getMaxX() - side / 2 - 1, Math.max(box.getMinX() + side / 2 + 1, x));
        double top = Math.min(box.getMaxY() - side - 1, Math.max(box.getMinY() + 1, y - side / 2));
        Rectangle2D place = Pictures.square(canvas, middle, top, side);
        Pictures.ink(canvas, thumbnail.picture(), place);
        canvas.stroke(place, color(figure.colours().values().get(thumbnail.point())), Strokes.solid(1.5));
    }

    /** Returns how far down the key reaches. */
    private double key(double line) {
        double y = line / 2 + 2;
        Font font = style.smallFont();
        String what = figure.colours().what();
        canvas.textOn(
                what, MARGIN, y, Align.LEFT, style.font(), canvas.palette().ink());
        double x = MARGIN + Canvas.textWidth(what, style.font()) + 12;
        if (figure.colours().grouped()) {
            return groups(x, line, font);
        }
        numbers(x, y, font);
        return line + 2;
    }

    /** The groups in as many rows as their names need. */
    private double groups(double left, double line, Font whole) {
        int count = figure.colours().groups().size();
        double side = 0.75 * whole.getSize2D();
        double widest = IntStream.range(0, count)
                .mapToDouble(group -> Canvas.textWidth(name(group), whole))
                .max()
                .orElse(0);
        double room = canvas.width() - MARGIN - left;
        int across = (int) Math.max(1, Math.min(count, room / (side + widest + 8)));
        double pitch = room / across;
        for (int group = 0; group < count; group++) {
            double x = left + group % across * pitch;
            int row = group / across;
            double y = line / 2 + 2 + row * line;
            canvas.fill(new Rectangle2D.Double(canvas.edge(x), canvas.edge(y - side / 2), side, side), color(group));
            String name = name(group);
            Font font = Canvas.fitted(name, whole, Math.max(1, pitch - side - 6));
            canvas.textOn(
                    name, x + side + 3, y, Align.LEFT, font, canvas.palette().ink());
        }
        int rows = (count + across - 1) / across;
        return rows * line + 2;
    }

    private String name(int group) {
        boolean concept = figure.colours().concepts()
                && group < canvas.palette().concepts().colors().size();
        return concept
                ? style.labels().concepts().of(group)
                : figure.colours().groups().get(group);
    }

    private void numbers(double left, double y, Font font) {
        String low = Numbers.short3(figure.colours().low());
        String high = Numbers.short3(figure.colours().high()) + " (1st to 99th percentile)";
        canvas.textOn(low, left, y, Align.LEFT, font, canvas.palette().ink());
        double from = left + Canvas.textWidth(low, font) + 6;
        double step = 4;
        for (int i = 0; i < STEPS; i++) {
            Color color = scale((double) i / (STEPS - 1));
            canvas.fill(new Rectangle2D.Double(from + i * step, y - 5, step, 10), color);
        }
        canvas.textOn(
                high,
                from + STEPS * step + 6,
                y,
                Align.LEFT,
                font,
                canvas.palette().ink());
    }
}
