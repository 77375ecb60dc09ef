package org.conceptexplorer.naming;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** The eigenvalues and eigenvectors of a small dense symmetric matrix, the largest eigenvalue first. */
final class SymmetricEigen {
    private final double[] values;
    private final DMatrixRMaj vectors;

    private SymmetricEigen(double[] values, DMatrixRMaj vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** The eigenvalues. */
    double[] values() {
        return values;
    }

    /** The eigenvectors, of length 1, as columns. */
    DMatrixRMaj vectors() {
        return vectors;
    }

    /**
     * Works them out.
     *
     * @param matrix symmetric and finite; left as it is
     */
    static SymmetricEigen of(DMatrixRMaj matrix) {
        int size = matrix.numRows;
        EigenDecomposition_F64<DMatrixRMaj> found = DecompositionFactory_DDRM.eig(size, true, true);
        if (!found.decompose(matrix.copy())) {
            throw new IllegalStateException("a matrix of " + size + " rows has no eigenvectors that could be found");
        }
        double[] values = IntStream.range(0, size)
                .mapToDouble(i -> found.getEigenvalue(i).getReal())
                .toArray();
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(i -> i)
                .toArray();
        DMatrixRMaj vectors = new DMatrixRMaj(size, size);
        for (int column = 0; column < size; column++) {
            DMatrixRMaj vector = found.getEigenVector(order[column]);
            for (int row = 0; row < size; row++) {
                vectors.set(row, column, vector.get(row));
            }
        }
        return new SymmetricEigen(
                Arrays.stream(order).mapToDouble(i -> values[i]).toArray(), vectors);
    }
}
