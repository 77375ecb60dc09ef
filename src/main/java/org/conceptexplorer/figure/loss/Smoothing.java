package org.conceptexplorer.figure.loss;

/**
 * A running mean whose weights fall off exponentially into the past, corrected for its start as Adam corrects its
 * moments. It looks back only, so that a new step never moves what is drawn already.
 */
final class Smoothing {
    private Smoothing() {}

    /** How many steps the mean of a run reaches back: a twentieth of an epoch. */
    static int reach(int stepsPerEpoch) {
        return Math.max(10, stepsPerEpoch / 20);
    }

    /** The running mean; values that are not finite are passed over. */
    static float[] of(float[] values, int reach) {
        double keep = 1 - 2.0 / (reach + 1);
        float[] smoothed = new float[values.length];
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            if (Float.isFinite(values[i])) {
                sum = keep * sum + (1 - keep) * values[i];
                weight = keep * weight + (1 - keep);
            }
            smoothed[i] = (float) (sum / weight);
        }
        return smoothed;
    }
}
