package org.conceptexplorer.analysis.neighbour;

import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/** Chooses the nearest rows of one point: by floats which could be among them, by doubles which are. */
final class Nearest {
    private static final double HALF_ULP = 0x1p-24;

    private final FloatMatrix reference;
    private final int skipped;
    private final int[] indices;
    private final double[] squares;
    private int found;

    /**
     * Nothing chosen yet.
     *
     * @param skipped a row that must not be chosen, or -1
     */
    Nearest(FloatMatrix reference, int each, int skipped) {
        this.reference = reference;
        this.skipped = skipped;
        this.indices = new int[each];
        this.squares = new double[each];
    }

    /** Chooses, given squared distances that may be wrong by (columns + 3) · 2⁻²⁴ of themselves. */
    void choose(float[] point, float[] roughly) {
        double slack = 1 + 4 * (reference.columns() + 3) * HALF_ULP; // both distances of a comparison may be wrong
        double limit = largestOfNearest(roughly) * slack + Float.MIN_NORMAL;
        for (int row = 0; row < roughly.length; row++) {
            if (roughly[row] <= limit && row != skipped) {
                insert(row, exact(point, row));
            }
        }
    }

    /** The largest of the smallest distances, as many as are wanted. */
    private float largestOfNearest(float[] roughly) {
        float[] smallest = new float[indices.length];
        Arrays.fill(smallest, Float.POSITIVE_INFINITY);
        int last = smallest.length - 1;
        for (int row = 0; row < roughly.length; row++) {
            if (roughly[row] < smallest[last] && row != skipped) {
                int place = last;
                for (; place > 0 && smallest[place - 1] > roughly[row]; place--) {
                    smallest[place] = smallest[place - 1];
                }
                smallest[place] = roughly[row];
            }
        }
        return smallest[last];
    }

    private double exact(float[] point, int row) {
        double sum = 0;
        for (int column = 0; column < point.length; column++) {
            double difference = (double) point[column] - reference.at(row, column);
            sum += difference * difference;
        }
        return sum;
    }

    /** Rows come in ascending order: one that is as near as another stays behind it. */
    private void insert(int row, double square) {
        if (found == indices.length && square >= squares[found - 1]) {
            return;
        }
        int place = found < indices.length ? found++ : found - 1;
        for (; place > 0 && squares[place - 1] > square; place--) {
            squares[place] = squares[place - 1];
            indices[place] = indices[place - 1];
        }
        squares[place] = square;
        indices[place] = row;
    }

    void copyTo(int[] allIndices, double[] allSquares, int at) {
        System.arraycopy(indices, 0, allIndices, at, indices.length);
        System.arraycopy(squares, 0, allSquares, at, squares.length);
    }
}
