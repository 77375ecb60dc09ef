package org.conceptexplorer.analysis.projection;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.SeededRandom;

/**
 * UMAP's layout: in each epoch tied points are drawn together, the stronger the tie the more often, and each time the first
 * of them is pushed away from some points taken at random. Steps shrink to nothing over the epochs.
 */
final class Layout {
    private static final int PUSHES = 5;
    private static final double STEEPNESS = 1.56; // a of 1 / (1 + a·d²), fitted to the paper's curve
    private static final double LONGEST_STEP = 4;

    private final double[] places;
    private final List<Ties.Tie> ties;
    private final double[] due;
    private final double strongest;
    private final int epochs;
    private final SeededRandom random;

    /**
     * Takes over a start.
     *
     * @param places points × 2
     */
    Layout(double[] places, Ties ties, int epochs, long seed) {
        this.places = places;
        this.ties = ties.list();
        this.due = new double[this.ties.size()];
        this.strongest =
                this.ties.stream().mapToDouble(Ties.Tie::strength).max().orElse(1);
        this.epochs = epochs;
        this.random = new SeededRandom(seed);
    }

    /**
     * Moves the points through all epochs.
     *
     * @throws CancellationException if the progress says so
     */
    FloatMatrix run(Progress progress) {
        for (int epoch = 0; epoch < epochs; epoch++) {
            progress.check();
            run(1 - (double) epoch / epochs);
            progress.report("Laying out the map", epoch + 1L, epochs);
        }
        return FloatMatrix.filled(places.length / 2, 2, (row, column) -> (float) places[2 * row + column]);
    }

    private void run(double pace) {
        for (int i = 0; i < due.length; i++) {
            due[i] += ties.get(i).strength() / strongest;
            if (due[i] >= 1) {
                due[i] -= 1;
                draw(ties.get(i).from(), ties.get(i).to(), pace);
                for (int push = 0; push < PUSHES; push++) {
                    push(ties.get(i).from(), random.nextInt(places.length / 2), pace);
                }
            }
        }
    }

    private void draw(int from, int to, double pace) {
        double square = square(from, to);
        double force = -2 * STEEPNESS / (1 + STEEPNESS * square);
        for (int axis = 0; axis < 2; axis++) {
            double step = pace * limited(force * (places[2 * from + axis] - places[2 * to + axis]));
            places[2 * from + axis] += step;
            places[2 * to + axis] -= step;
        }
    }

    private void push(int from, int other, double pace) {
        double square = square(from, other);
        if (from != other && square > 0) {
            double force = 2 / ((0.001 + square) * (1 + STEEPNESS * square));
            for (int axis = 0; axis < 2; axis++) {
                places[2 * from + axis] += pace * limited(force * (places[2 * from + axis] - places[2 * other + axis]));
            }
        }
    }

    private double square(int one, int other) {
        double across = places[2 * one] - places[2 * other];
        double up = places[2 * one + 1] - places[2 * other + 1];
        return across * across + up * up;
    }

    private static double limited(double step) {
        return Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step));
    }
}
