package org.conceptexplorer.app.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/** Finds one point for each of the densest places on view, so that images there do not lie over each other. */
final class DensePlaces {
    private static final int MOST = 40;

    private DensePlaces() {}

    /**
     * The points, each the first that is near the middle of a cell of the screen, the fullest cells first.
     *
     * @param colours tell which points are selected: the others are left out
     * @param view in device pixels
     * @param cell side of a cell in device pixels
     */
    static List<Integer> of(FloatMatrix points, PointColours colours, Viewport view, int width, int height, int cell) {
        int columns = Math.max(1, width / cell);
        int rows = Math.max(1, height / cell);
        int[] counts = new int[columns * rows];
        int[] best = new int[columns * rows];
        double[] distances = new double[columns * rows];
        for (int order = colours.dim(); order < colours.size(); order++) {
            int point = colours.point(order);
            double x = view.screenX(points.at(point, 0), width) / cell;
            double y = view.screenY(points.at(point, 1), height) / cell;
            if (x >= 0 && y >= 0 && x < columns && y < rows) {
                int column = (int) x;
                int row = (int) y;
                int at = row * columns + column;
                double distance = Math.hypot(x - column - 0.5, y - row - 0.5);
                if (counts[at]++ == 0 || distance < distances[at]) {
                    best[at] = point;
                    distances[at] = distance;
                }
            }
        }
        List<Integer> full = new ArrayList<>();
        IntStream.range(0, counts.length).filter(at -> counts[at] > 0).forEach(full::add);
        full.sort(Comparator.comparingInt((Integer at) -> -counts[at]));
        return full.stream().limit(MOST).map(at -> best[at]).toList();
    }
}
