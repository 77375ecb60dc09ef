package org.conceptexplorer.analysis.probe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * Finds the minimum of a smooth convex function by L-BFGS (D. C. Liu and J. Nocedal, "On the limited memory BFGS method
 * for large scale optimization", Mathematical Programming 45, 1989). Steps meet the weak Wolfe conditions, by bisection
 * (A. S. Lewis and M. L. Overton, "Nonsmooth optimization via quasi-Newton methods", Mathematical Programming 141, 2013).
 */
final class Lbfgs {
    private static final int MEMORY = 10;
    private static final int MOST_TRIALS = 25;
    private static final double DECREASE = 1e-4;
    private static final double CURVATURE = 0.9;

    private final Function function;
    private final Deque<Pair> pairs = new ArrayDeque<>();
    private double[] point;
    private double[] gradient;
    private double value;
    private int iterations;

    /** What is to be as small as can be. */
    @FunctionalInterface
    interface Function {
        /** Gives the value at a point, and fills the gradient. */
        double at(double[] point, double[] gradient);
    }

    /** A step, how the gradient changed over it, and their product. */
    private static final class Pair {
        final double[] step;
        final double[] change;
        final double curvature;

        Pair(double[] step, double[] change) {
            this.step = step;
            this.change = change;
            this.curvature = dot(step, change);
        }
    }

    /** A search that begins at 0. */
    Lbfgs(Function function, int size) {
        this.function = function;
        this.point = new double[size];
        this.gradient = new double[size];
        this.value = function.at(point, gradient);
    }

    /**
     * Searches.
     *
     * @param tolerance the search ends where no part of the gradient is larger, or where no step gains more than a 10⁻⁹th
     * @param most steps at most
     * @return whether it ended before the steps ran out
     */
    boolean minimise(double tolerance, int most) {
        while (iterations < most) {
            double before = value;
            if (largest(gradient) <= tolerance || !step(direction(), iterations == 0)) {
                return true;
            }
            iterations++;
            if (before - value <= 1e-9 * Math.abs(value)) {
                return true;
            }
        }
        return false;
    }

    /** Where the function is smallest so far. */
    double[] point() {
        return point.clone();
    }

    /** Steps taken. */
    int iterations() {
        return iterations;
    }

    private double[] direction() {
        double[] direction = gradient.clone();
        List<Double> shares = new ArrayList<>();
        for (Pair pair : pairs) { // the newest first
            double share = dot(pair.step, direction) / pair.curvature;
            add(direction, -share, pair.change);
            shares.add(share);
        }
        if (!pairs.isEmpty()) {
            Pair newest = pairs.getFirst();
            scale(direction, newest.curvature / dot(newest.change, newest.change));
        }
        List<Pair> oldestFirst = new ArrayList<>(pairs);
        Collections.reverse(oldestFirst);
        Collections.reverse(shares);
        for (int i = 0; i < oldestFirst.size(); i++) {
            Pair pair = oldestFirst.get(i);
            double back = dot(pair.change, direction) / pair.curvature;
            add(direction, shares.get(i) - back, pair.step);
        }
        scale(direction, -1);
        return direction;
    }

    /** Goes along a direction; false if rounding lets nothing better be found. */
    private boolean step(double[] direction, boolean first) {
        double slope = dot(direction, gradient);
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double length = first ? 1 / Math.max(1, Math.sqrt(dot(direction, direction))) : 1;
        double[] there = new double[point.length];
        double[] slopes = new double[point.length];
        for (int trial = 0; trial < MOST_TRIALS && slope < 0; trial++) {
            System.arraycopy(point, 0, there, 0, there.length);
            add(there, length, direction);
            double reached = function.at(there, slopes);
            if (!(reached <= value + DECREASE * length * slope)) {
                high = length;
            } else if (dot(slopes, direction) < CURVATURE * slope) {
                low = length;
            } else {
                accept(there, slopes, reached);
                return true;
            }
            length = Double.isInfinite(high) ? 2 * low : (low + high) / 2;
        }
        return false;
    }

    private void accept(double[] there, double[] slopes, double reached) {
        double[] step = there.clone();
        double[] change = slopes.clone();
        add(step, -1, point);
        add(change, -1, gradient);
        Pair pair = new Pair(step, change);
        if (pair.curvature > 0) {
            pairs.addFirst(pair);
        }
        if (pairs.size() > MEMORY) {
            pairs.removeLast();
        }
        point = there;
        gradient = slopes;
        value = reached;
    }

    private static double largest(double[] numbers) {
        double largest = 0;
        for (double number : numbers) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void add(double[] to, double times, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * what[i];
        }
    }

    private static void scale(double[] numbers, double times) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] *= times;
        }
    }
}
