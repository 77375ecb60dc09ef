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
        for (int row = 0; row < table.rows(); row++) { // row by row, the way they lie in memory
            for (int column = 0; column < means.length; column++) {
                means[column] += (double) table.at(row, column) / table.rows();
            }
        }
        return new Standardizer(means, spreads(table, means));
    }

    private static double[] spreads(FloatMatrix table, double[] means) {
        double[] squares = new double[means.length];
        boolean[] changes = new boolean[means.length];
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < means.length; column++) {
                double difference = table.at(row, column) - means[column];
                squares[column] += difference * difference;
                changes[column] |= table.at(row, column) != table.at(0, column);
            }
        }
        double[] spreads = new double[means.length];
        for (int column = 0; column < means.length; column++) {
            spreads[column] = changes[column] ? Math.sqrt(squares[column] / table.rows()) : 1;
        }
        return spreads;
    }

    /** A table with as many columns, taken to the same scale. */
    public FloatMatrix apply(FloatMatrix table) {
        return FloatMatrix.filled(table.rows(), table.columns(), (row, column) ->
                (float) ((table.at(row, column) - means[column]) / scales[column]));
    }
}
