package org.conceptexplorer.analysis.neighbour;

import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.WeightedRows;

/**
 * A point by its numbers that are not 0: the many that are, in pixels and codes, cost nothing.
 *
 * @param columns where they stand
 * @param weights the numbers, negated; filled up with zeros to a multiple of {@link WeightedRows#TERMS}
 * @param square the sum of their squares
 */
record PointTerms(int[] columns, float[] weights, double square) {
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
}
