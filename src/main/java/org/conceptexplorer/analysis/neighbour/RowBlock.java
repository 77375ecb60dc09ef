package org.conceptexplorer.analysis.neighbour;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.matrix.WeightedRows;

/**
 * Neighbouring rows of a table, turned, with lower bounds of their distances from a point for many rows at once. With
 * {@code |x − y|² = |x|² + |y|² − 2·x·y}, what orders the rows y is {@code ½|y|² − x·y}, which takes one product for each
 * number of x that is not 0.
 *
 * <p>Worked out in floats, in sums of n terms, that is wrong by at most {@code e·(|y|² + ½|x|²)}, e being 2⁻²⁴ times the
 * roundings that a term goes through (N. J. Higham, "Accuracy and Stability of Numerical Algorithms", 2002, section 3.1;
 * the terms of x·y together are at most {@code ½|x|² + ½|y|²}). The part with y is taken off from the start; the part
 * with x is added to what the sum is compared with.
 */
final class RowBlock {
    private static final double HALF_ULP = 0x1p-24;
    private static final double IN_DOUBLES = 1 + 0x1p-30; // more than doubles are wrong in a million columns
    private static final double SAFE = 0x1p120; // squares and sums below it stay far from the largest float

    private final int from;
    private final int count;
    private final float[][] turned;
    private final float[] halves;
    private final double error;
    private double largest;

    /**
     * Copies rows.
     *
     * @param from the first
     * @param count how many
     */
    RowBlock(FloatMatrix table, int from, int count) {
        this.from = from;
        this.count = count;
        this.turned = new float[table.columns()][count];
        this.halves = new float[count];
        this.error = error(table.columns());
        for (int i = 0; i < count; i++) {
            float[] row = table.row(from + i);
            double square = 0;
            for (int column = 0; column < row.length; column++) {
                turned[column][i] = row[column];
                square += (double) row[column] * row[column];
            }
            halves[i] = Math.nextDown((float) (square * (0.5 - error)));
            largest = Math.max(largest, square);
        }
    }

    /** A term is rounded as a product, twice within its four, and once for its and each later four. */
    private static double error(int columns) {
        double roundings = (columns / WeightedRows.TERMS + 6) * HALF_ULP;
        return roundings / (1 - roundings) * IN_DOUBLES;
    }

    /** The number of the first row. */
    int from() {
        return from;
    }

    /** How many rows there are. */
    int count() {
        return count;
    }

    /**
     * Orders the rows: {@code ½|y|² − x·y} or a little less, but for the error's part with x.
     *
     * @param order is filled with one number for each row
     */
    void order(PointTerms point, float[] order) {
        System.arraycopy(halves, 0, order, 0, count);
        point.subtractProducts(order, turned);
    }

    /**
     * What a row's number in the {@link #order} is not above if the row is as near as that, or nearer.
     *
     * @param square a squared distance, as summed in doubles
     */
    float limit(PointTerms point, double square) {
        double own = point.square();
        if (own + largest > SAFE) {
            return Float.POSITIVE_INFINITY; // sums may overflow: each row is looked at
        }
        double limit = 0.5 * (square * IN_DOUBLES - own) + error * own;
        return Math.nextUp((float) (limit + Float.MIN_NORMAL)); // the least floats round to steps, not to shares
    }
}
