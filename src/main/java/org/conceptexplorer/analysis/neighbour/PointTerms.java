package org.conceptexplorer.analysis.neighbour;

import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.WeightedRows;

/** A point by its numbers that are not 0: the many that are, in pixels and codes, cost nothing. */
final class PointTerms {
    private final int[] columns;
    private final float[] weights;
    private final double square;

    private PointTerms(int[] columns, float[] weights, double square) {
        this.columns = columns;
        this.weights = weights;
        this.square = square;
    }

    /** The terms of a point; filled up with zeros to a multiple of {@link WeightedRows#TERMS}. */
    static PointTerms of(float[] point) {
        int[] columns = new int[WeightedRows.padded(point.length)];
        float[] weights = new float[columns.length];
        int terms = 0;
        double square = 0;
        for (int column = 0; column < point.length; column++) {
            if (point[column] != 0) {
                columns[terms] = column;
                weights[terms++] = -point[column];
                square += (double) point[column] * point[column];
            }
        }
        int padded = WeightedRows.padded(terms);
        return new PointTerms(Arrays.copyOf(columns, padded), Arrays.copyOf(weights, padded), square);
    }

    /** The sum of the numbers' squares. */
    double square() {
        return square;
    }

    /** Takes the products of the point's numbers and those of rows off some sums. */
    void subtractProducts(float[] sums, float[][] turned) {
        for (int at = 0; at < columns.length; at += WeightedRows.TERMS) {
            WeightedRows.add(sums, turned, columns, weights, at);
        }
    }
}
