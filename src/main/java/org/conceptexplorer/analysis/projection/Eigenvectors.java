package org.conceptexplorer.analysis.projection;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvectors of a symmetric matrix with the largest eigenvalues.
 */
final class Eigenvectors {
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

    /** Takes a matrix apart, by EJML's QR iteration. */
    static Eigenvectors of(DMatrixRMaj symmetric, int count) {
        int size = symmetric.getNumRows();
        EigenDecomposition_F64<DMatrixRMaj> parts = DecompositionFactory_DDRM.eig(size, true, true);
        if (!parts.decompose(symmetric.copy())) {
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
