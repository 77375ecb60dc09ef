package org.conceptexplorer.figure.loss;

import java.awt.geom.Path2D;
import org.conceptexplorer.figure.FigureLayout.Plot;

/**
 * Draws many values in few lines: for each column of pixels the first, the smallest, the largest and the last value, in
 * the order they came in. What is left out could not be seen; a spike of a single step stays.
 */
final class Decimation {
    private final Curve curve;
    private final Plot plot;
    private final double columnsPerUnit;
    private final Path2D.Double path = new Path2D.Double();
    private boolean open;

    private Decimation(Curve curve, Plot plot, double columnsPerUnit) {
        this.curve = curve;
        this.plot = plot;
        this.columnsPerUnit = columnsPerUnit;
    }

    /** The curve as a path, with gaps where values are not finite. */
    static Path2D path(Curve curve, Plot plot, double columnsPerUnit) {
        Decimation decimation = new Decimation(curve, plot, columnsPerUnit);
        int from = Math.max(0, curve.lastUpTo(plot.x().low()));
        int to = Math.min(curve.size(), curve.lastUpTo(plot.x().high()) + 2);
        while (from < to) {
            from = decimation.column(from, to);
        }
        return decimation.path;
    }

    /** Adds the values of one column, and tells where the next one begins. */
    private int column(int from, int to) {
        if (!Float.isFinite(curve.y()[from])) {
            open = false;
            return from + 1;
        }
        int end = end(from, to);
        int lowest = from;
        int highest = from;
        for (int i = from + 1; i < end; i++) {
            lowest = curve.y()[i] < curve.y()[lowest] ? i : lowest;
            highest = curve.y()[i] > curve.y()[highest] ? i : highest;
        }
        int first = Math.min(lowest, highest);
        int second = Math.max(lowest, highest);
        add(from);
        if (first > from) {
            add(first);
        }
        if (second > first) {
            add(second);
        }
        if (end - 1 > second) {
            add(end - 1);
        }
        return end;
    }

    private int end(int from, int to) {
        double column = columnOf(from);
        int end = from + 1;
        while (end < to && Float.isFinite(curve.y()[end]) && columnOf(end) == column) {
            end++;
        }
        return end;
    }

    private double columnOf(int index) {
        return Math.floor(plot.x().position(curve.x()[index]) * columnsPerUnit);
    }

    private void add(int index) {
        double x = plot.x().position(curve.x()[index]);
        // A logarithmic axis has no place for zero and less: far below is far enough.
        double y = Math.min(plot.bounds().getMaxY() + 1e4, Math.max(-1e4, height(curve.y()[index])));
        if (open) {
            path.lineTo(x, y);
        } else {
            path.moveTo(x, y);
            open = true;
        }
    }

    private double height(float value) {
        return plot.y().logarithmic() && value <= 0
                ? Double.POSITIVE_INFINITY
                : plot.y().position(value);
    }
}
