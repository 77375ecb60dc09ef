package org.conceptexplorer.training;

import java.util.Arrays;

/** The whole training loss of each step, in order. Immutable; arrays are copied at its border. */
public final class StepLosses {
    private final int stepsPerEpoch;
    private final double[] losses;

    /**
     * Copies losses.
     *
     * @param stepsPerEpoch batches in each epoch, at least 1
     * @param losses one whole loss for each step; the last is not finite if training diverged there
     */
    public StepLosses(int stepsPerEpoch, double[] losses) {
        this.stepsPerEpoch = stepsPerEpoch;
        this.losses = losses.clone();
    }

    /** Steps done. */
    public int size() {
        return losses.length;
    }

    /** Batches in each epoch. */
    public int stepsPerEpoch() {
        return stepsPerEpoch;
    }

    /** The loss of a step; {@code index} counts from 0. */
    public double loss(int index) {
        return losses[index];
    }

    /** The epoch of a step, counted from 1; {@code index} counts from 0. */
    public int epoch(int index) {
        return epoch(index, stepsPerEpoch);
    }

    static int epoch(int index, int stepsPerEpoch) {
        return index / stepsPerEpoch + 1;
    }

    /** All losses, as a copy. */
    public double[] toArray() {
        return losses.clone();
    }

    /** Collects losses while they come in, without boxing. */
    static final class Recorder {
        private double[] losses = new double[1024];
        private int size;

        void add(double loss) {
            if (size == losses.length) {
                losses = Arrays.copyOf(losses, size * 2);
            }
            losses[size++] = loss;
        }

        int size() {
            return size;
        }

        StepLosses losses(int stepsPerEpoch) {
            return new StepLosses(stepsPerEpoch, Arrays.copyOf(losses, size));
        }
    }
}
