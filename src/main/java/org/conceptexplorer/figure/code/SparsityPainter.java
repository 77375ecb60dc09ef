package org.conceptexplorer.figure.code;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.PlotFrame;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.figure.paint.Ticks;
import org.conceptexplorer.training.EpochRecord;

/** Draws four small charts over epochs, two or four side by side. */
final class SparsityPainter {
    private static final double MARGIN = 8;
    private static final double NARROW = 760;
    private static final double POINT = 2;

    private final SparsityFigure figure;
    private final Canvas canvas;
    private final Font small;

    private SparsityPainter(SparsityFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.small = canvas.style().smallFont();
    }

    /** How many rows of charts a figure has. */
    static int rows(double width) {
        return width < NARROW ? 2 : 1;
    }

    static FigureLayout paint(SparsityFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            SparsityPainter painter = new SparsityPainter(figure, canvas);
            int columns = SparsityFigure.CURVES.size() / rows(width);
            double wide = (width - MARGIN) / columns;
            double high = (height - MARGIN) / rows(width);
            for (int i = 0; i < SparsityFigure.CURVES.size(); i++) {
                int above = i / columns;
                painter.chart(
                        SparsityFigure.CURVES.get(i),
                        new Rectangle2D.Double(i % columns * wide, above * high, wide, high));
            }
            return FigureLayout.of(List.of());
        }
    }

    private void chart(SparsityFigure.Curve curve, Rectangle2D room) {
        double size = canvas.style().fontSize();
        Font font = Canvas.fitted(curve.title(), canvas.style().font(), room.getWidth() - MARGIN);
        double titleY = room.getY() + MARGIN + size / 2;
        canvas.textOn(
                curve.title(),
                room.getX() + MARGIN,
                titleY,
                Align.LEFT,
                font,
                canvas.palette().ink());
        Plot plot = plot(curve, room, titleY + size);
        PlotFrame frame = new PlotFrame(canvas, plot);
        frame.yTicks(yTicks(curve, plot.bounds().getHeight()));
        int most = PlotFrame.roomFor(plot.x(), Numbers.decimals(plot.x().high(), 0), small);
        frame.xTicks(
                Ticks.linear(plot.x().low(), plot.x().high(), Math.min(6, most), 1),
                canvas.style().labels().x("epoch"));
        frame.axes();
        curve(curve, plot);
    }

    private List<Ticks.Tick> yTicks(SparsityFigure.Curve curve, double length) {
        return Ticks.linear(0, curve.most(), Math.min(5, PlotFrame.roomFor(length, small)), 0);
    }

    private Plot plot(SparsityFigure.Curve curve, Rectangle2D room, double top) {
        double bottom = Math.max(top + 10, room.getMaxY() - PlotFrame.roomBelow(small));
        double left = room.getX() + MARGIN + PlotFrame.roomLeft(yTicks(curve, bottom - top), small);
        double right = Math.max(left + 10, room.getMaxX() - MARGIN);
        int last = figure.epochs().get(figure.epochs().size() - 1).epoch();
        return new Plot(
                new Rectangle2D.Double(left, top, right - left, bottom - top),
                new Axis(0, last, false, left, right),
                new Axis(0, curve.most(), false, bottom, top));
    }

    private void curve(SparsityFigure.Curve curve, Plot plot) {
        List<Point2D> points = new ArrayList<>();
        for (EpochRecord epoch : figure.epochs()) {
            double value = curve.value().applyAsDouble(epoch.sparsity().orElseThrow());
            if (!Double.isNaN(value)) {
                points.add(new Point2D.Double(
                        plot.x().position(epoch.epoch()), plot.y().position(value)));
            }
        }
        double width = canvas.style().lineWidth();
        for (int i = 1; i < points.size(); i++) {
            canvas.stroke(
                    new Line2D.Double(points.get(i - 1), points.get(i)),
                    canvas.palette().accent(),
                    Strokes.solid(width));
        }
        double radius = POINT + width / 2;
        for (Point2D point : points) {
            canvas.fill(
                    new Ellipse2D.Double(point.getX() - radius, point.getY() - radius, 2 * radius, 2 * radius),
                    canvas.palette().accent());
        }
    }
}
