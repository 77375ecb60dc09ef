package org.conceptexplorer.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/** Finds points of a plane by their place: in a grid of cells, each with its points in a row. */
final class PointIndex {
    private static final int PER_CELL = 8; // points on average

    private final FloatMatrix points;
    private final int side;
    private final float left;
    private final float low;
    private final float cellWidth;
    private final float cellHeight;
    private final int[] starts;
    private final int[] order;

    PointIndex(FloatMatrix points) {
        this.points = points;
        side = Math.max(1, (int) Math.sqrt(points.rows() / (double) PER_CELL));
        float[] ends = ends(points);
        left = ends[0];
        low = ends[1];
        cellWidth = Math.max(Float.MIN_NORMAL, (ends[2] - ends[0]) / side);
        cellHeight = Math.max(Float.MIN_NORMAL, (ends[3] - ends[1]) / side);
        starts = new int[side * side + 1];
        order = new int[points.rows()];
        sort();
    }

    private static float[] ends(FloatMatrix points) {
        float[] ends = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (int point = 0; point < points.rows(); point++) {
            for (int axis = 0; axis < 2; axis++) {
                ends[axis] = Math.min(ends[axis], points.at(point, axis));
                ends[2 + axis] = Math.max(ends[2 + axis], points.at(point, axis));
            }
        }
        return ends;
    }

    /** Counting sort by cell. */
    private void sort() {
        for (int point = 0; point < points.rows(); point++) {
            starts[cell(point) + 1]++;
        }
        for (int cell = 0; cell < side * side; cell++) {
            starts[cell + 1] += starts[cell];
        }
        int[] next = starts.clone();
        for (int point = 0; point < points.rows(); point++) {
            order[next[cell(point)]++] = point;
        }
    }

    private int cell(int point) {
        return row(points.at(point, 1)) * side + column(points.at(point, 0));
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(side - 1, (x - left) / cellWidth));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(side - 1, (y - low) / cellHeight));
    }

    /** The nearest point within a distance, if there is one. */
    OptionalInt nearest(double x, double y, double reach) {
        double best = reach * reach;
        int found = -1;
        for (int row = row(y - reach); row <= row(y + reach); row++) {
            for (int column = column(x - reach); column <= column(x + reach); column++) {
                int cell = row * side + column;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    double right = points.at(order[i], 0) - x;
                    double up = points.at(order[i], 1) - y;
                    if (right * right + up * up <= best) {
                        best = right * right + up * up;
                        found = order[i];
                    }
                }
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The points inside of a closed line, in ascending order. */
    List<Integer> inside(Lasso lasso) {
        List<Integer> inside = new ArrayList<>();
        for (int row = row(lasso.bounds().getMinY()); row <= row(lasso.bounds().getMaxY()); row++) {
            for (int column = column(lasso.bounds().getMinX());
                    column <= column(lasso.bounds().getMaxX());
                    column++) {
                int cell = row * side + column;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    if (lasso.contains(points.at(order[i], 0), points.at(order[i], 1))) {
                        inside.add(order[i]);
                    }
                }
            }
        }
        return inside.stream().sorted().toList();
    }
}
