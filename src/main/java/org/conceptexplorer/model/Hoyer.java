package org.conceptexplorer.model;

import java.util.OptionalDouble;

/** Hoyer's sparsity (P. O. Hoyer, "Non-negative matrix factorization with sparseness constraints", JMLR 5, 2004). */
public final class Hoyer {
    private Hoyer() {}

    /**
     * (√n − Σ|xᵢ| / √Σxᵢ²) / (√n − 1): 0 if all n numbers are equally large, 1 if one alone is not zero.
     *
     * @param values n numbers
     * @return in [0, 1]; empty if all are zero or there is one number alone, since the measure is 0 / 0 then
     */
    public static OptionalDouble sparsity(float[] values) {
        double sum = 0;
        double squares = 0;
        for (float value : values) {
            sum += Math.abs(value);
            squares += (double) value * value;
        }
        if (squares == 0 || values.length == 1) {
            return OptionalDouble.empty();
        }
        double root = Math.sqrt(values.length);
        double sparsity = (root - sum / Math.sqrt(squares)) / (root - 1);
        return OptionalDouble.of(Math.min(1, Math.max(0, sparsity))); // rounding may step over either end
    }
}
