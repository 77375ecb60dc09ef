package org.conceptexplorer.naming;

import org.ejml.data.DMatrixRMaj;

/** Sums of vectors and of their products: what a mean and a covariance are made from. */
final class Moments {
    private final int length;
    private final double[] sums;
    /** Row by row; only what is right of the diagonal, and the diagonal, is filled. */
    private final double[] products;

    private long count;

    /**
     * Nothing yet.
     *
     * @param length of the vectors
     */
    Moments(int length) {
        this.length = length;
        this.sums = new double[length];
        this.products = new double[length * length];
    }

    /** Adds a vector. */
    void add(float[] vector) {
        count++;
        for (int i = 0; i < length; i++) {
            double value = vector[i];
            sums[i] += value;
            if (value != 0) {
                addRow(i, value, vector);
            }
        }
    }

    private void addRow(int row, double value, float[] vector) {
        int at = row * length;
        for (int i = row; i < length; i++) {
            products[at + i] += value * vector[i];
        }
    }

    /** Adds what other sums hold. */
    void add(Moments other) {
        count += other.count;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
        for (int i = 0; i < products.length; i++) {
            products[i] += other.products[i];
        }
    }

    /** One coordinate of the mean. */
    double mean(int i) {
        return sums[i] / count;
    }

    /** The covariance, {@code length} × {@code length}, divided by the number of vectors. */
    DMatrixRMaj covariance() {
        DMatrixRMaj covariance = new DMatrixRMaj(length, length);
        for (int row = 0; row < length; row++) {
            for (int column = row; column < length; column++) {
                double value = products[row * length + column] / count - mean(row) * mean(column);
                covariance.set(row, column, value);
                covariance.set(column, row, value);
            }
        }
        return covariance;
    }
}
