package org.conceptexplorer.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/** Finds points that stand for the densest places of a map, a little apart from each other. */
final class DensePlaces {
    private static final int SIDE = 12; // cells along each side of the map

    private final FloatMatrix points;
    private final List<List<Integer>> cells = new ArrayList<>();

    private DensePlaces(FloatMatrix points) {
        this.points = points;
        for (int cell = 0; cell < SIDE * SIDE; cell++) {
            cells.add(new ArrayList<>());
        }
        float[] low = end(points, -1);
        float[] high = end(points, 1);
        for (int point = 0; point < points.rows(); point++) {
            int column = step(points.at(point, 0), low[0], high[0]);
            int row = step(points.at(point, 1), low[1], high[1]);
            cells.get(row * SIDE + column).add(point);
        }
    }

    private static float[] end(FloatMatrix points, int sign) {
        float[] end = {Float.NEGATIVE_INFINITY, Float.NEGATIVE_INFINITY};
        for (int point = 0; point < points.rows(); point++) {
            end[0] = Math.max(end[0], sign * points.at(point, 0));
            end[1] = Math.max(end[1], sign * points.at(point, 1));
        }
        return new float[] {sign * end[0], sign * end[1]};
    }

    private static int step(float value, float low, float high) {
        return high > low ? Math.min(SIDE - 1, (int) (SIDE * (value - low) / (high - low))) : 0;
    }

    /** At most so many points: in each of the fullest cells, none beside another, the point nearest to the cell's mean. */
    static List<Integer> of(FloatMatrix points, int most) {
        DensePlaces places = new DensePlaces(points);
        List<Integer> fullest = IntStream.range(0, SIDE * SIDE)
                .boxed()
                .filter(cell -> !places.cells.get(cell).isEmpty())
                .sorted(Comparator.comparing(
                        (Integer cell) -> -places.cells.get(cell).size()))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        for (int cell : fullest) {
            if (chosen.size() < most && chosen.stream().noneMatch(other -> beside(cell, other))) {
                chosen.add(cell);
            }
        }
        return chosen.stream().map(places::middle).toList();
    }

    private static boolean beside(int cell, int other) {
        return Math.abs(cell / SIDE - other / SIDE) <= 1 && Math.abs(cell % SIDE - other % SIDE) <= 1;
    }

    private int middle(int cell) {
        List<Integer> members = cells.get(cell);
        double x = members.stream()
                .mapToDouble(point -> points.at(point, 0))
                .average()
                .orElse(0);
        double y = members.stream()
                .mapToDouble(point -> points.at(point, 1))
                .average()
                .orElse(0);
        return members.stream()
                .min(Comparator.comparingDouble(point -> Math.hypot(points.at(point, 0) - x, points.at(point, 1) - y)))
                .orElseThrow();
    }
}
