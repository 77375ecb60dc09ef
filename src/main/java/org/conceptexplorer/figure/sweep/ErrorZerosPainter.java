package org.conceptexplorer.figure.sweep;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.PlotFrame;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.figure.paint.Ticks;
import org.conceptexplorer.training.sweep.Spread;
import org.conceptexplorer.training.sweep.SweepResults.Group;
import org.conceptexplorer.training.sweep.TrialResult;

/** Draws trials as pale points, and each combination's mean with its deviations as a cross. */
final class ErrorZerosPainter {
    private static final double MARGIN = 8;
    private static final double PALE = 0.45;

    private final Canvas canvas;
    private final String label;
    private final List<Group> groups;

    private ErrorZerosPainter(ErrorZerosFigure figure, Canvas canvas) {
        this.canvas = canvas;
        this.label = figure.errorLabel();
        this.groups = figure.groups();
    }

    static FigureLayout paint(ErrorZerosFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new ErrorZerosPainter(figure, canvas).paint();
        }
    }

    private FigureLayout paint() {
        Style style = canvas.style();
        String name = style.labels().y(label);
        Font font = Canvas.fitted(name, style.font(), canvas.width() - 2 * MARGIN);
        double line = MARGIN + style.fontSize() / 2;
        canvas.textOn(name, MARGIN, line, Align.LEFT, font, canvas.palette().ink());
        double legend = line + style.fontSize();
        SweepLegend.draw(groups, canvas, legend);
        Plot plot = plot(legend + SweepLegend.height(groups, canvas.width(), style) + style.fontSize());
        frame(plot);
        for (int group = 0; group < groups.size(); group++) {
            points(plot, group);
        }
        for (int group = 0; group < groups.size(); group++) {
            mean(plot, group);
        }
        return new FigureLayout(List.of(), Optional.of(plot));
    }

    private Plot plot(double top) {
        Font small = canvas.style().smallFont();
        SweepRange zeros = SweepRange.ofShares(groups.stream()
                .flatMapToDouble(group -> extent(
                        group.zeros(), group.trials().stream().flatMapToDouble(trial -> trial.zeros().stream()))));
        SweepRange errors = SweepRange.around(groups.stream()
                .flatMapToDouble(group -> extent(
                        group.error(), group.trials().stream().flatMapToDouble(trial -> trial.error().stream()))));
        double bottom = Math.max(top + 10, canvas.height() - PlotFrame.roomBelow(small));
        double left = MARGIN + PlotFrame.roomLeft(yTicks(errors.low(), errors.high(), bottom - top), small);
        double right = Math.max(left + 10, canvas.width() - MARGIN - small.getSize2D());
        return new Plot(
                new Rectangle2D.Double(left, top, right - left, bottom - top),
                new Axis(zeros.low(), zeros.high(), false, left, right),
                new Axis(errors.low(), errors.high(), false, bottom, top));
    }

    private static DoubleStream extent(Spread spread, DoubleStream values) {
        return DoubleStream.concat(
                values, DoubleStream.of(spread.mean() - spread.deviation(), spread.mean() + spread.deviation()));
    }

    private List<Ticks.Tick> yTicks(double low, double high, double length) {
        int most = PlotFrame.roomFor(length, canvas.style().smallFont());
        return Ticks.linear(low, high, Math.min(8, most), 0);
    }

    private void frame(Plot plot) {
        PlotFrame frame = new PlotFrame(canvas, plot);
        frame.yTicks(yTicks(plot.y().low(), plot.y().high(), plot.bounds().getHeight()));
        int most =
                Math.min(10, PlotFrame.roomFor(plot.x(), "0.000", canvas.style().smallFont()));
        frame.xTicks(
                Ticks.linear(plot.x().low(), plot.x().high(), most, 0),
                canvas.style().labels().x("share of code values that are zero"));
        frame.axes();
    }

    private void points(Plot plot, int group) {
        SweepMarker marker = new SweepMarker(group);
        Color color =
                Palette.mix(marker.color(canvas.palette()), canvas.palette().ground(), PALE);
        for (TrialResult trial : groups.get(group).trials()) {
            if (trial.error().isPresent() && trial.zeros().isPresent()) {
                marker.draw(
                        canvas,
                        plot.x().position(trial.zeros().getAsDouble()),
                        plot.y().position(trial.error().getAsDouble()),
                        2.5,
                        color);
            }
        }
    }

    private void mean(Plot plot, int group) {
        SweepMarker marker = new SweepMarker(group);
        Color color = marker.color(canvas.palette());
        Spread zeros = groups.get(group).zeros();
        Spread error = groups.get(group).error();
        double x = plot.x().position(zeros.mean());
        double y = plot.y().position(error.mean());
        line( // there is no share below none or above all
                plot.x().position(Math.max(plot.x().low(), zeros.mean() - zeros.deviation())),
                y,
                plot.x().position(Math.min(plot.x().high(), zeros.mean() + zeros.deviation())),
                y,
                color);
        line(
                x,
                plot.y().position(error.mean() - error.deviation()),
                x,
                plot.y().position(error.mean() + error.deviation()),
                color);
        marker.draw(canvas, x, y, 4, color);
    }

    private void line(double x1, double y1, double x2, double y2, Color color) {
        canvas.stroke(
                new Line2D.Double(x1, y1, x2, y2),
                color,
                Strokes.solid(canvas.style().lineWidth() * 0.7));
    }
}
