package org.conceptexplorer.analysis.projection;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvectors of a symmetric matrix with the largest eigenvalues.
 */
final class Eigenvectors {
    private static final double NEARBY = 1e-13; // of all variance

    private final double[][] vectors;
    private final double[] values;

    private Eigenvectors(double[][] vectors, double[] values) {
        this.vectors = vectors;
        this.values = values;
    }

    /** One of them, the one with the largest eigenvalue first: of length 1, its largest number (by size) above 0. */
    double[] vector(int which) {
        return vectors[which].clone();
    }

    /** Its eigenvalue, at least 0. */
    double value(int which) {
        return values[which];
    }

    /**
     * Takes a matrix apart, by EJML's QR iteration. Where that does not end, as it may with a large matrix of very low
     * rank, it begins again from a matrix that rounding could have made of this one.
     */
    static Eigenvectors of(DMatrixRMaj symmetric, int count) {
        int size = symmetric.getNumRows();
        EigenDecomposition_F64<DMatrixRMaj> parts = DecompositionFactory_DDRM.eig(size, true, true);
        if (!parts.decompose(symmetric.copy()) && !parts.decompose(nearby(symmetric))) {
            throw new ArithmeticException("the eigenvectors of a covariance were not found");
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -parts.getEigenvalue(i).getReal()))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
        double[][] vectors = new double[count][];
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            vectors[i] = pointed(parts.getEigenVector(order[i]).getData().clone());
            values[i] = Math.max(0, parts.getEigenvalue(order[i]).getReal()); // rounding may step below
        }
        return new Eigenvectors(vectors, values);
    }

    /** The same matrix with a little on its diagonal, nowhere the same. */
    private static DMatrixRMaj nearby(DMatrixRMaj symmetric) {
        DMatrixRMaj nearby = symmetric.copy();
        double little = NEARBY * CommonOps_DDRM.trace(symmetric);
        for (int i = 0; i < nearby.getNumRows(); i++) {
            nearby.add(i, i, little * (1 + (double) i / nearby.getNumRows()));
        }
        return nearby;
    }

    private static double[] pointed(double[] vector) {
        double largest = 0;
        for (double number : vector) {
            largest = Math.abs(number) > Math.abs(largest) ? number : largest;
        }
        for (int i = 0; i < vector.length && largest < 0; i++) {
            vector[i] = -vector[i];
        }
        return vector;
    }
}
