package org.conceptexplorer.analysis.matrix;

/**
 * Takes each column to mean 0 and variance 1, by what was measured on one table, for that one and for others. A column
 * that never changes is only centred.
 */
public final class Standardizer {
    private final double[] means;
    private final double[] scales;

    private Standardizer(double[] means, double[] scales) {
        this.means = means;
        this.scales = scales;
    }

    /** Measures the columns of a table of at least one row; the variance is that of its rows, divided by their number. */
    public static Standardizer of(FloatMatrix table) {
        double[] means = new double[table.columns()];
        double[] scales = new double[table.columns()];
        for (int column = 0; column < means.length; column++) {
            for (int row = 0; row < table.rows(); row++) {
                means[column] += (double) table.at(row, column) / table.rows();
            }
            scales[column] = spread(table, column, means[column]);
        }
        return new Standardizer(means, scales);
    }

    private static double spread(FloatMatrix table, int column, double mean) {
        double squares = 0;
        boolean changes = false;
        for (int row = 0; row < table.rows(); row++) {
            double difference = table.at(row, column) - mean;
            squares += difference * difference;
            changes |= table.at(row, column) != table.at(0, column);
        }
        return changes ? Math.sqrt(squares / table.rows()) : 1;
    }

    /** A table with as many columns, taken to the same scale. */
    public FloatMatrix apply(FloatMatrix table) {
        return FloatMatrix.filled(table.rows(), table.columns(), (row, column) ->
                (float) ((table.at(row, column) - means[column]) / scales[column]));
    }
}
