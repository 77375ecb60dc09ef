package org.conceptexplorer.naming;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;

/**
 * Where strokes run in which direction: histograms of oriented gradients (Dalal and Triggs, CVPR 2005) of the upright
 * image. Central differences, their directions shared linearly between eight bins, weighted by their length, pooled by a
 * Gaussian into 7×7 places; the square root evens out thick strokes and thin ones. Not for several threads at once.
 */
final class GradientFeatures {
    /** Numbers for one image: 7×7 places of 8 directions each. */
    static final int LENGTH = 7 * 7 * 8;

    private static final int SIDE = ImageSet.SIDE;
    private static final int PLACES = 7;
    private static final int STRIDE = 4;
    private static final int REACH = 3;
    private static final int BINS = 8;
    private static final double SIGMA = 1.75;
    private static final float[] GAUSSIAN = gaussian();

    private final float[] straight = new float[ImageSet.PIXELS];
    private final float[] directions = new float[ImageSet.PIXELS * BINS];
    private final float[] rowSums = new float[PLACES * SIDE * BINS];

    /**
     * Works out an image's features.
     *
     * @param image 784 values in [0, 1], row by row
     * @param features set to {@link #LENGTH} numbers, at least 0
     */
    void extract(float[] image, float[] features) {
        Deskew.apply(image, straight);
        Arrays.fill(directions, 0);
        for (int pixel = 0; pixel < straight.length; pixel++) {
            addDirection(pixel);
        }
        poolRows();
        poolColumns(features);
        for (int i = 0; i < features.length; i++) {
            features[i] = (float) Math.sqrt(features[i]);
        }
    }

    private void addDirection(int pixel) {
        int row = pixel / SIDE;
        int column = pixel % SIDE;
        float dx = (ink(row, column + 1) - ink(row, column - 1)) / 2;
        float dy = (ink(row + 1, column) - ink(row - 1, column)) / 2;
        if (dx == 0 && dy == 0) {
            return;
        }
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        double bin = StrictMath.atan2(dy, dx) * BINS / (2 * Math.PI) + BINS; // in [4, 12]
        int lower = (int) bin;
        float upperShare = (float) (bin - lower);
        directions[pixel * BINS + lower % BINS] += (1 - upperShare) * length;
        directions[pixel * BINS + (lower + 1) % BINS] += upperShare * length;
    }

    private float ink(int row, int column) {
        return row < 0 || column < 0 || row >= SIDE || column >= SIDE ? 0 : straight[row * SIDE + column];
    }

    /** Sums rows of pixels into 7 rows of places. */
    private void poolRows() {
        Arrays.fill(rowSums, 0);
        int width = SIDE * BINS;
        for (int place = 0; place < PLACES; place++) {
            for (int tap = -REACH; tap <= REACH; tap++) {
                int row = place * STRIDE + tap;
                if (row >= 0 && row < SIDE) {
                    add(rowSums, place * width, GAUSSIAN[tap + REACH], directions, row * width, width);
                }
            }
        }
    }

    /** Sums columns of pixels into 7 columns of places. */
    private void poolColumns(float[] features) {
        Arrays.fill(features, 0);
        for (int at = 0; at < PLACES * PLACES; at++) {
            for (int tap = -REACH; tap <= REACH; tap++) {
                int column = at % PLACES * STRIDE + tap;
                if (column >= 0 && column < SIDE) {
                    int from = (at / PLACES * SIDE + column) * BINS;
                    add(features, at * BINS, GAUSSIAN[tap + REACH], rowSums, from, BINS);
                }
            }
        }
    }

    private static void add(float[] out, int to, float weight, float[] values, int from, int count) {
        for (int i = 0; i < count; i++) {
            out[to + i] += weight * values[from + i];
        }
    }

    private static float[] gaussian() {
        float[] weights = new float[2 * REACH + 1];
        double sum = 0;
        for (int tap = -REACH; tap <= REACH; tap++) {
            sum += StrictMath.exp(-tap * tap / (2 * SIGMA * SIGMA));
        }
        for (int tap = -REACH; tap <= REACH; tap++) {
            weights[tap + REACH] = (float) (StrictMath.exp(-tap * tap / (2 * SIGMA * SIGMA)) / sum);
        }
        return weights;
    }
}
