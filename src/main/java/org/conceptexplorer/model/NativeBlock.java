package org.conceptexplorer.model;

import static org.bytedeco.openblas.global.openblas_nolapack.CblasColMajor;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasNoTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.CblasTrans;
import static org.bytedeco.openblas.global.openblas_nolapack.cblas_sgemm;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A part of a {@link NativeMatrix}.
 *
 * <p>Products go to the same OpenBLAS function as ND4J's own, but straight from here: {@code Nd4j.gemm} copies blocks
 * that do not span all rows, and leaves 4 kB of garbage per call.
 *
 * @param start its first number
 * @param rows its rows
 * @param columns its columns
 * @param leading numbers from one column to the next
 */
record NativeBlock(FloatPointer start, int rows, int columns, int leading) {

    /** This = a·b. */
    void setProduct(NativeBlock a, NativeBlock b) {
        multiply(CblasNoTrans, a, CblasNoTrans, b, a.rows, a.columns, b.rows, b.columns);
    }

    /** This = aᵀ·b. */
    void setTransposedProduct(NativeBlock a, NativeBlock b) {
        multiply(CblasTrans, a, CblasNoTrans, b, a.columns, a.rows, b.rows, b.columns);
    }

    /** This = a·bᵀ. */
    void setProductWithTransposed(NativeBlock a, NativeBlock b) {
        multiply(CblasNoTrans, a, CblasTrans, b, a.rows, a.columns, b.columns, b.rows);
    }

    private void multiply(
            int transA, NativeBlock a, int transB, NativeBlock b, int height, int inner, int sameInner, int width) {
        if (height != rows || width != columns || inner != sameInner) {
            throw new IllegalArgumentException(
                    height + "×" + inner + " times " + sameInner + "×" + width + " is not " + rows + "×" + columns);
        }
        cblas_sgemm(
                CblasColMajor,
                transA,
                transB,
                height,
                width,
                inner,
                1f,
                a.start,
                a.leading,
                b.start,
                b.leading,
                0f,
                start,
                leading);
    }

    /** Copies whole columns, {@code leading} numbers each, into an array. */
    void read(float[] target) {
        start.get(target, 0, (columns - 1) * leading + rows);
    }

    /** Copies an array into whole columns, {@code leading} numbers each. */
    void write(float[] source) {
        start.put(source, 0, (columns - 1) * leading + rows);
    }
}
