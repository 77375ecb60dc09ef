package org.conceptexplorer.figure.loss;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView.Zoom;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.PlotFrame;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.figure.paint.Ticks;
import org.conceptexplorer.figure.paint.Ticks.Tick;

/** Draws a loss chart: axes, the mean image's level, single steps, running means, validation points, legend. */
final class LossPainter {
    private static final double MARGIN = 8;

    private final LossFigure figure;
    private final Canvas canvas;
    private final Font small;
    private final List<Curve> curves;
    private final CurvePainter painter;
    private final LossLegend legend;

    private LossPainter(LossFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.small = canvas.style().smallFont();
        this.curves = LossCurves.of(figure);
        this.painter = new CurvePainter(canvas, figure);
        this.legend = new LossLegend(canvas, figure, curves, painter);
    }

    static FigureLayout paint(LossFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new LossPainter(figure, canvas).paint();
        }
    }

    private FigureLayout paint() {
        String name = canvas.style().labels().y(figure.yLabel());
        Font font = Canvas.fitted(name, canvas.style().font(), canvas.width() - 2 * MARGIN);
        double line = MARGIN + canvas.style().fontSize() / 2;
        canvas.textOn(name, MARGIN, line, Align.LEFT, font, canvas.palette().ink());
        double nameEnd = MARGIN + Canvas.textWidth(name, font);
        double gap = small.getSize2D() * 0.6;
        return switch (canvas.style().labels().legend()) {
            case TOP -> chart(legend.draw(nameEnd, line), MARGIN + legend.height(nameEnd) + gap, canvas.height());
            case BOTTOM -> {
                double bottom = canvas.height() - legend.height(0) - gap / 2;
                yield chart(legend.draw(0, bottom + line - MARGIN), line + 2 * gap, bottom);
            }
            case NONE -> chart(List.of(), line + 2 * gap, canvas.height());
        };
    }

    private FigureLayout chart(List<Area> legendAreas, double top, double bottom) {
        Plot plot = plot(top, bottom);
        frame(plot);
        canvas.clipped(clip(plot), () -> curves(plot));
        return new FigureLayout(legendAreas, Optional.of(plot));
    }

    /** Half a point's width more than the plot, so that points on an axis stay round. */
    private static Rectangle2D clip(Plot plot) {
        Rectangle2D box = plot.bounds();
        return new Rectangle2D.Double(box.getX() - 5, box.getY() - 5, box.getWidth() + 10, box.getHeight() + 5);
    }

    private Plot plot(double top, double end) {
        Zoom range = LossRange.of(figure, curves);
        double bottom = Math.max(top + 10, end - PlotFrame.roomBelow(small));
        double left = MARGIN + PlotFrame.roomLeft(yTicks(range, bottom - top), small);
        double right = Math.max(left + 10, canvas.width() - MARGIN - small.getSize2D() * 0.8);
        return new Plot(
                new Rectangle2D.Double(left, top, right - left, bottom - top),
                new Axis(range.x0(), range.x1(), false, left, right),
                new Axis(range.y0(), range.y1(), figure.view().logarithmic(), bottom, top));
    }

    private List<Tick> yTicks(Zoom range, double length) {
        int most = PlotFrame.roomFor(length, small);
        return figure.view().logarithmic()
                ? Ticks.logarithmic(range.y0(), range.y1(), most)
                : Ticks.linear(range.y0(), range.y1(), Math.min(8, most), 0);
    }

    private void frame(Plot plot) {
        PlotFrame frame = new PlotFrame(canvas, plot);
        Zoom range = new Zoom(
                plot.x().low(), plot.x().high(), plot.y().low(), plot.y().high());
        frame.yTicks(yTicks(range, plot.bounds().getHeight()));
        String widest = Numbers.decimals(range.x1(), 0) + "0";
        double least = figure.view().unit() == LossUnit.TIME ? 0 : 1;
        int most = Math.min(12, PlotFrame.roomFor(plot.x(), widest, small));
        boolean fine = range.x1() - range.x0() < 2; // a zoom into an epoch
        frame.xTicks(
                Ticks.linear(range.x0(), range.x1(), most, fine ? 0 : least),
                canvas.style().labels().x(figure.view().unit().label()));
        frame.axes();
    }

    private void curves(Plot plot) {
        figure.meanImage().ifPresent(level -> {
            double y = canvas.sharp(plot.y().position(level));
            canvas.stroke(
                    new Line2D.Double(plot.bounds().getMinX(), y, plot.bounds().getMaxX(), y),
                    canvas.palette().muted(),
                    Strokes.dashed(1, 4, 3));
        });
        new ChangeMarks(figure, canvas, plot).draw();
        for (Curve curve : curves) {
            if (!figure.view().hidden().contains(curve.name())) {
                painter.draw(curve, plot);
            }
        }
    }
}
