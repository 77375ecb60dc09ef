package org.conceptexplorer.analysis.projection;

import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.matrix.Blocks;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The mean of points, and how their numbers vary together. */
final class Covariance {
    private static final int MOST_BLOCKS = 8; // each has a matrix of its own

    private final double[] mean;
    private final DMatrixRMaj matrix;

    private Covariance(double[] mean, DMatrixRMaj matrix) {
        this.mean = mean;
        this.matrix = matrix;
    }

    /** The mean of each column. */
    double[] mean() {
        return mean.clone();
    }

    /** Columns × columns, divided by the points less one. */
    DMatrixRMaj matrix() {
        return matrix.copy();
    }

    /** The sum of the columns' variances. */
    double trace() {
        return CommonOps_DDRM.trace(matrix);
    }

    /**
     * Measures points.
     *
     * @throws CancellationException if the progress says so
     */
    static Covariance of(FloatMatrix table, Progress progress) {
        double[] mean = mean(table);
        int columns = table.columns();
        Blocks blocks = new Blocks(table.rows(), (table.rows() + MOST_BLOCKS - 1) / MOST_BLOCKS);
        double[][] sums = new double[blocks.count()][];
        blocks.run("Measuring how pixels vary together", progress, (block, from, to) -> {
            sums[block] = new double[columns * columns];
            for (int row = from; row < to && !progress.cancelled(); row++) {
                addSquare(sums[block], table, row);
            }
        });
        DMatrixRMaj matrix = new DMatrixRMaj(columns, columns);
        for (int i = 0; i < columns; i++) {
            for (int j = i; j < columns; j++) {
                double covariance = covariance(sums, i * columns + j, mean[i] * mean[j], table.rows());
                matrix.set(i, j, covariance);
                matrix.set(j, i, covariance);
            }
        }
        return new Covariance(mean, matrix);
    }

    private static double[] mean(FloatMatrix table) {
        double[] mean = new double[table.columns()];
        for (int row = 0; row < table.rows(); row++) {
            for (int column = 0; column < mean.length; column++) {
                mean[column] += table.at(row, column);
            }
        }
        for (int column = 0; column < mean.length; column++) {
            mean[column] /= table.rows();
        }
        return mean;
    }

    /** Adds the upper half of the point's square; the many numbers that are 0 in pixels and codes cost nothing. */
    private static void addSquare(double[] sums, FloatMatrix table, int row) {
        float[] point = table.row(row);
        for (int i = 0; i < point.length; i++) {
            double own = point[i];
            if (own != 0) {
                int at = i * point.length;
                for (int j = i; j < point.length; j++) {
                    sums[at + j] += own * point[j];
                }
            }
        }
    }

    private static double covariance(double[][] sums, int at, double means, int rows) {
        double sum = 0;
        for (double[] block : sums) {
            sum += block[at];
        }
        return (sum - rows * means) / (rows - 1);
    }
}
