package org.conceptexplorer.model.matrix;

/**
 * The general matrix product of BLAS, {@code C = op(A)·op(B)} in single precision, where op transposes or does nothing.
 * Works on the thread that calls; several threads may call at once.
 */
interface Gemm {
    /**
     * Multiplies two matrices that fit each other and the result.
     *
     * @param c set to the product, whatever it held
     * @param a the first factor
     * @param transposeA whether its transpose is meant
     * @param b the second factor
     * @param transposeB whether its transpose is meant
     */
    void multiply(NativeBlock c, NativeBlock a, boolean transposeA, NativeBlock b, boolean transposeB);

    /** Which library it is, and which of the processor's instructions it uses. */
    String description();
}
