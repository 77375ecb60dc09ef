package org.conceptexplorer.data.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One movement of a pen: a smooth curve through knots, with a corner where a knot asks for one.
 *
 * @param knots at least two
 */
record Stroke(List<Knot> knots) {
    /** Short straight pieces per curve between two knots: enough that no bend shows in 20 pixels. */
    private static final int PIECES = 6;

    /**
     * A place the pen goes through.
     *
     * @param corner whether it changes its direction there at once
     */
    record Knot(Point at, boolean corner) {}

    Stroke {
        knots = List.copyOf(knots);
    }

    /** The same movement with every knot elsewhere. */
    Stroke moved(UnaryOperator<Point> move) {
        return new Stroke(knots.stream()
                .map(knot -> new Knot(move.apply(knot.at()), knot.corner()))
                .toList());
    }

    /** The curve as points close to each other (a uniform Catmull-Rom spline). */
    List<Point> trace() {
        List<Point> points = new ArrayList<>();
        points.add(at(0));
        for (int i = 0; i + 1 < knots.size(); i++) {
            Point before = knots.get(i).corner() || i == 0 ? at(i) : at(i - 1);
            Point after = knots.get(i + 1).corner() || i + 2 == knots.size() ? at(i + 1) : at(i + 2);
            for (int piece = 1; piece <= PIECES; piece++) {
                points.add(between(before, at(i), at(i + 1), after, piece / (double) PIECES));
            }
        }
        return points;
    }

    private Point at(int knot) {
        return knots.get(knot).at();
    }

    private static Point between(Point before, Point from, Point to, Point after, double t) {
        return new Point(
                between(before.x(), from.x(), to.x(), after.x(), t),
                between(before.y(), from.y(), to.y(), after.y(), t));
    }

    private static double between(double before, double from, double to, double after, double t) {
        double leave = (to - before) / 2;
        double arrive = (after - from) / 2;
        double rest = to - from;
        return from + t * (leave + t * (3 * rest - 2 * leave - arrive + t * (leave + arrive - 2 * rest)));
    }
}
