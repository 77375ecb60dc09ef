package org.conceptexplorer.analysis.projection;

import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;

/**
 * Principal components, exact: the eigenvectors of the covariance with the largest eigenvalues. Fitted on one table, it
 * can be applied to others. Each component points to where its largest weight (by size, the first of several) is above 0,
 * so that the same table always gives the same picture. Immutable.
 */
public final class Pca {
    private final double[] mean;
    private final double[][] components;
    private final double[] variances;
    private final double totalVariance;

    private Pca(double[] mean, double[][] components, double[] variances, double totalVariance) {
        this.mean = mean;
        this.components = components;
        this.variances = variances;
        this.totalVariance = totalVariance;
    }

    /**
     * Fits components.
     *
     * @param table points × numbers, at least two points
     * @param count how many components, from 1 to the numbers of a point
     * @param progress is told the points done
     * @throws CancellationException if the progress says so
     */
    public static Pca fit(FloatMatrix table, int count, Progress progress) {
        if (count < 1 || count > table.columns() || table.rows() < 2) {
            throw new IllegalArgumentException(count + " components cannot be found from " + table.rows()
                    + " points with " + table.columns() + " numbers");
        }
        Covariance covariance = Covariance.of(table, progress);
        Eigenvectors vectors = Eigenvectors.of(covariance.matrix(), count);
        progress.check();
        return new Pca(
                covariance.mean(),
                IntStream.range(0, count).mapToObj(vectors::vector).toArray(double[][]::new),
                IntStream.range(0, count).mapToDouble(vectors::value).toArray(),
                covariance.trace());
    }

    /** How many components there are. */
    public int count() {
        return components.length;
    }

    /** The mean point, which lies at 0 in all components. */
    public double[] mean() {
        return mean.clone();
    }

    /** One component: a vector of length 1. */
    public double[] component(int component) {
        return components[component].clone();
    }

    /** The variance along a component, the sum of squares divided by the points less one. */
    public double variance(int component) {
        return variances[component];
    }

    /** The share of all variance that lies along a component, in [0, 1]; 0 if the points never differ. */
    public double varianceShare(int component) {
        return totalVariance > 0 ? variances[component] / totalVariance : 0;
    }

    /** Points as components: points × {@link #count}. */
    public FloatMatrix project(FloatMatrix points) {
        float[][] rows = IntStream.range(0, points.rows())
                .parallel()
                .mapToObj(row -> project(points.row(row)))
                .toArray(float[][]::new);
        return FloatMatrix.filled(points.rows(), components.length, (row, component) -> rows[row][component]);
    }

    private float[] project(float[] point) {
        float[] projected = new float[components.length];
        for (int component = 0; component < projected.length; component++) {
            double sum = 0;
            for (int i = 0; i < point.length; i++) {
                sum += components[component][i] * (point[i] - mean[i]);
            }
            projected[component] = (float) sum;
        }
        return projected;
    }

    /** The points that components stand for: rows × numbers of the fitted table. */
    public FloatMatrix reconstruct(FloatMatrix projected) {
        float[][] rows = IntStream.range(0, projected.rows())
                .parallel()
                .mapToObj(row -> reconstruct(projected.row(row)))
                .toArray(float[][]::new);
        return FloatMatrix.filled(projected.rows(), mean.length, (row, i) -> rows[row][i]);
    }

    private float[] reconstruct(float[] projected) {
        double[] point = mean.clone();
        for (int component = 0; component < projected.length; component++) {
            for (int i = 0; i < point.length; i++) {
                point[i] += components[component][i] * projected[component];
            }
        }
        float[] floats = new float[point.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) point[i];
        }
        return floats;
    }
}
