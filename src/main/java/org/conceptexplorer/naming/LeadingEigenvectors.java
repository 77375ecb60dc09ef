package org.conceptexplorer.naming;

import java.util.Arrays;
import org.conceptexplorer.data.SeededRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRDecompositionHouseholderColumn_DDRM;
import org.ejml.dense.row.mult.MatrixMatrixMult_DDRM;

/**
 * The eigenvectors of the largest eigenvalues of a {@link NormalisedAffinity}, by subspace iteration with Chebyshev filters
 * (Zhou, Saad, Tiago and Chelikowsky, J. Comput. Phys. 219, 2006). Each round takes the best vectors that a subspace
 * holds (Rayleigh and Ritz), and then applies a polynomial that is small wherever eigenvalues are not wanted and large
 * where they are; what is found sharpens the next round's polynomial.
 */
final class LeadingEigenvectors {
    /** Columns beyond those wanted: the subspace settles the faster the more there are. */
    private static final int SPARE = 8;

    private static final int DEGREE = 12;
    private static final int ROUNDS = 40;

    /** Length of the rest L·v − λ·v at which a vector of length 1 is good enough. */
    private static final double TOLERANCE = 1e-4;

    /** Least width of the interval of unwanted eigenvalues, so that nothing is divided by 0. */
    private static final double NARROWEST = 1e-3;

    private final NormalisedAffinity matrix;
    private final Shares shares;
    private final int width;
    private DMatrixRMaj vectors;
    private final DMatrixRMaj images;
    private double[] values = new double[0];

    private LeadingEigenvectors(NormalisedAffinity matrix, int width, long seed, Shares shares) {
        this.matrix = matrix;
        this.shares = shares;
        this.width = width;
        this.vectors = new DMatrixRMaj(matrix.size(), width);
        this.images = new DMatrixRMaj(matrix.size(), width);
        SeededRandom random = new SeededRandom(seed, NamingStreams.EIGENVECTORS);
        Arrays.setAll(vectors.data, i -> random.nextGaussian());
    }

    /**
     * Works them out.
     *
     * @param matrix whose
     * @param wanted how many; fewer come back if the matrix is smaller
     * @param seed of the subspace to begin with
     * @return a matrix with the vectors, of length 1, as columns, that of the largest eigenvalue first
     */
    static DMatrixRMaj of(NormalisedAffinity matrix, int wanted, long seed, Shares shares) {
        int width = Math.min(matrix.size(), wanted + SPARE);
        LeadingEigenvectors search = new LeadingEigenvectors(matrix, width, seed, shares);
        return search.find(Math.min(matrix.size(), wanted));
    }

    private DMatrixRMaj find(int wanted) {
        takeBest();
        for (int round = 0; round < ROUNDS && rest(wanted) > TOLERANCE; round++) {
            shares.report("Placing images", round, ROUNDS);
            filter();
            takeBest();
        }
        DMatrixRMaj found = new DMatrixRMaj(matrix.size(), wanted);
        for (int row = 0; row < matrix.size(); row++) {
            System.arraycopy(vectors.data, row * width, found.data, row * wanted, wanted);
        }
        return found;
    }

    /** Makes the columns the best approximations that their span holds, and {@code images} what L makes of them. */
    private void takeBest() {
        QRDecompositionHouseholderColumn_DDRM qr = new QRDecompositionHouseholderColumn_DDRM();
        qr.decompose(vectors);
        DMatrixRMaj basis = qr.getQ(null, true);
        apply(basis.data, images.data);
        DMatrixRMaj small = new DMatrixRMaj(width, width);
        MatrixMatrixMult_DDRM.multTransA_reorder(basis, images, small);
        SymmetricEigen best = SymmetricEigen.of(small);
        values = best.values();
        MatrixMatrixMult_DDRM.mult_reorder(basis, best.vectors(), vectors);
        apply(vectors.data, images.data);
    }

    private void apply(double[] in, double[] out) {
        Arrays.fill(out, 0);
        matrix.multiply(in, out, width, 1, 0, 0, shares);
    }

    /** The longest of the wanted vectors' rests. */
    private double rest(int wanted) {
        double[] squares = new double[wanted];
        for (int row = 0; row < matrix.size(); row++) {
            for (int column = 0; column < wanted; column++) {
                int at = row * width + column;
                double rest = images.data[at] - values[column] * vectors.data[at];
                squares[column] += rest * rest;
            }
        }
        return Math.sqrt(Arrays.stream(squares).max().orElse(0));
    }

    /**
     * Applies the Chebyshev polynomial that stays within ±1 from −1 to the least eigenvalue of the subspace, and grows beyond:
     * T₀ = 1, T₁ = x, Tₖ₊₁ = 2x·Tₖ − Tₖ₋₁, with x = (λ − centre)/radius.
     */
    private void filter() {
        double radius = Math.max(NARROWEST, (values[width - 1] + 1) / 2);
        double centre = radius - 1;
        DMatrixRMaj before = vectors;
        DMatrixRMaj now = new DMatrixRMaj(matrix.size(), width);
        matrix.multiply(before.data, now.data, width, 1 / radius, centre, 0, shares);
        for (int degree = 2; degree <= DEGREE; degree++) {
            matrix.multiply(now.data, before.data, width, 2 / radius, centre, 1, shares);
            DMatrixRMaj next = before;
            before = now;
            now = next;
        }
        vectors = now;
    }
}
