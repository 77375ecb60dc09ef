package org.conceptexplorer.figure.loss;

import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.training.SettingChange;

/** Marks where settings changed: an upright line from the axis, and beside it the new value in words. */
final class ChangeMarks {
    /** Words of neighbouring marks stand below one another, so many of them. */
    private static final int ROWS = 4;

    private final LossFigure figure;
    private final Canvas canvas;
    private final Plot plot;
    private int row;

    ChangeMarks(LossFigure figure, Canvas canvas, Plot plot) {
        this.figure = figure;
        this.canvas = canvas;
        this.plot = plot;
    }

    void draw() {
        for (LossRun run : figure.runs()) {
            StepClock clock = new StepClock(run, figure.view().unit());
            for (SettingChange change : run.changes()) {
                double place = clock.ofStep(change.step() - 1); // between the two steps that differ
                boolean there = change.step() <= run.totals().size() + 1 && change.step() > 1;
                if (there && place >= plot.x().low() && place <= plot.x().high()) {
                    mark(
                            plot.x().position(place),
                            run.name().isEmpty() ? change.said() : run.name() + ": " + change.said());
                }
            }
        }
    }

    private void mark(double place, String words) {
        Rectangle2D box = plot.bounds();
        double x = canvas.sharp(place);
        canvas.stroke(
                new Line2D.Double(x, box.getMinY(), x, box.getMaxY()),
                canvas.palette().muted(),
                Strokes.dashed(1, 2, 2));
        Font font = canvas.style().smallFont();
        double size = font.getSize2D();
        double y = box.getMinY() + size * (0.8 + 1.3 * (row++ % ROWS));
        boolean right = x + size + Canvas.textWidth(words, font) <= box.getMaxX();
        canvas.textOn(
                words,
                right ? x + size / 2 : x - size / 2,
                y,
                right ? Align.LEFT : Align.RIGHT,
                font,
                canvas.palette().muted());
    }
}
