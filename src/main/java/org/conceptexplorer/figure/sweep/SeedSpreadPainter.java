package org.conceptexplorer.figure.sweep;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Paragraph;
import org.conceptexplorer.figure.paint.PlotFrame;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.figure.paint.Ticks;
import org.conceptexplorer.training.sweep.Spread;
import org.conceptexplorer.training.sweep.SweepResults.Group;
import org.conceptexplorer.training.sweep.TrialResult;

/** Draws a row for each combination: every seed as a ring, the deviation as a line, the mean as a point. */
final class SeedSpreadPainter {
    private static final double MARGIN = 8;
    /** Rows that lie further apart are no longer compared. */
    private static final double MOST_STRETCHED = 3;

    private final Canvas canvas;
    private final String label;
    private final List<Group> groups;
    private final Font small;
    private final SeedSpreadRows rows;

    private SeedSpreadPainter(SeedSpreadFigure figure, Canvas canvas) {
        this.canvas = canvas;
        this.label = figure.errorLabel();
        this.groups = figure.groups();
        this.small = canvas.style().smallFont();
        this.rows = SeedSpreadRows.of(groups, canvas.width(), small);
    }

    static FigureLayout paint(SeedSpreadFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new SeedSpreadPainter(figure, canvas).paint();
        }
    }

    private FigureLayout paint() {
        Plot plot = plot();
        PlotFrame frame = new PlotFrame(canvas, plot);
        int most = Math.min(8, PlotFrame.roomFor(plot.x(), "0.0000", small));
        frame.xTicks(
                Ticks.linear(plot.x().low(), plot.x().high(), most, 0),
                canvas.style().labels().x(label));
        frame.axes();
        for (int group = 0; group < groups.size(); group++) {
            row(plot, group);
        }
        return new FigureLayout(List.of(), Optional.of(plot));
    }

    private Plot plot() {
        SweepRange errors = SweepRange.around(groups.stream()
                .flatMapToDouble(group -> DoubleStream.concat(
                        group.trials().stream().flatMapToDouble(trial -> trial.error().stream()),
                        DoubleStream.of(
                                group.error().mean() - group.error().deviation(),
                                group.error().mean() + group.error().deviation()))));
        double left = MARGIN + 6 + rows.width();
        double right = Math.max(left + 10, canvas.width() - MARGIN - small.getSize2D());
        double most = MARGIN + MOST_STRETCHED * Math.max(small.getSize2D(), rows.top(groups.size()));
        double bottom = Math.max(MARGIN + 10, Math.min(most, canvas.height() - PlotFrame.roomBelow(small)));
        return new Plot(
                new Rectangle2D.Double(left, MARGIN, right - left, bottom - MARGIN),
                new Axis(errors.low(), errors.high(), false, left, right),
                new Axis(0, Math.max(1, rows.top(groups.size())), false, MARGIN, bottom));
    }

    private void row(Plot plot, int index) {
        Group group = groups.get(index);
        double y = plot.y().position(rows.top(index) + rows.height(index) / 2);
        Rectangle2D box = plot.bounds();
        name(rows.names().get(index), box.getMinX() - 6, y);
        canvas.hairline(box.getMinX(), y, box.getMaxX(), y, canvas.palette().grid());
        Color color = canvas.palette().accent();
        Spread error = group.error();
        canvas.stroke(
                new Line2D.Double(
                        plot.x().position(error.mean() - error.deviation()),
                        y,
                        plot.x().position(error.mean() + error.deviation()),
                        y),
                color,
                Strokes.solid(canvas.style().lineWidth()));
        dot(plot.x().position(error.mean()), y, 4, color);
        for (TrialResult trial : group.trials()) {
            trial.error().ifPresent(each -> ring(plot.x().position(each), y, color));
        }
    }

    /** Its lines end at {@code right}, and are centred on {@code middle}. */
    private void name(Paragraph name, double right, double middle) {
        double line = name.height() / name.lines().size();
        for (int i = 0; i < name.lines().size(); i++) {
            double y = middle - name.height() / 2 + (i + 0.5) * line;
            canvas.textOn(
                    name.lines().get(i),
                    right,
                    y,
                    Align.RIGHT,
                    name.font(),
                    canvas.palette().ink());
        }
    }

    /** Seen on the line of the deviation, too. */
    private void ring(double x, double y, Color color) {
        dot(x, y, 2.5, canvas.palette().ground());
        canvas.stroke(
                new Ellipse2D.Double(x - 2.5, y - 2.5, 5, 5),
                color,
                Strokes.solid(canvas.style().lineWidth() * 0.6));
    }

    private void dot(double x, double y, double radius, Color color) {
        canvas.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }
}
