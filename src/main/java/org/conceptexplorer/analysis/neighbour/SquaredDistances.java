package org.conceptexplorer.analysis.neighbour;

import java.util.Arrays;

/** Squared distances of one point to many at once, in loops that become vector instructions. */
final class SquaredDistances {
    private SquaredDistances() {}

    /**
     * Works out distances in floats; each is wrong by at most (columns + 3) · 2⁻²⁴ of itself.
     *
     * @param sums is filled with {@code count} squared distances
     * @param point one number for each column
     * @param turned columns × count numbers
     */
    static void fill(float[] sums, float[] point, float[] turned, int count) {
        Arrays.fill(sums, 0);
        int column = 0;
        for (; column + 3 < point.length; column += 4) {
            addFour(sums, turned, column * count, count, point, column);
        }
        for (; column < point.length; column++) {
            addOne(sums, turned, column * count, count, point[column]);
        }
    }

    private static void addFour(float[] sums, float[] turned, int at, int count, float[] point, int column) {
        float a = point[column];
        float b = point[column + 1];
        float c = point[column + 2];
        float d = point[column + 3];
        for (int i = 0; i < count; i++) {
            float da = turned[at + i] - a;
            float db = turned[at + count + i] - b;
            float dc = turned[at + 2 * count + i] - c;
            float dd = turned[at + 3 * count + i] - d;
            sums[i] += (da * da + db * db) + (dc * dc + dd * dd);
        }
    }

    private static void addOne(float[] sums, float[] turned, int at, int count, float a) {
        for (int i = 0; i < count; i++) {
            float da = turned[at + i] - a;
            sums[i] += da * da;
        }
    }
}
