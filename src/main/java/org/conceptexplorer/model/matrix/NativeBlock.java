package org.conceptexplorer.model.matrix;

import org.bytedeco.javacpp.FloatPointer;

/**
 * A part of a {@link NativeMatrix}.
 *
 * <p>Products go straight to the library's function: {@code Nd4j.gemm} copies blocks that do not span all rows, and leaves
 * 4 kB of garbage per call.
 *
 * @param start its first number
 * @param rows its rows
 * @param columns its columns
 * @param leading numbers from one column to the next
 */
public record NativeBlock(FloatPointer start, int rows, int columns, int leading) {

    /** This = a·b. */
    public void setProduct(NativeBlock a, NativeBlock b) {
        multiply(a, false, b, false);
    }

    /** This = aᵀ·b. */
    public void setTransposedProduct(NativeBlock a, NativeBlock b) {
        multiply(a, true, b, false);
    }

    /** This = a·bᵀ. */
    public void setProductWithTransposed(NativeBlock a, NativeBlock b) {
        multiply(a, false, b, true);
    }

    private void multiply(NativeBlock a, boolean transposeA, NativeBlock b, boolean transposeB) {
        int height = transposeA ? a.columns : a.rows;
        int inner = transposeA ? a.rows : a.columns;
        int sameInner = transposeB ? b.columns : b.rows;
        int width = transposeB ? b.rows : b.columns;
        if (height != rows || width != columns || inner != sameInner) {
            throw new IllegalArgumentException(
                    height + "×" + inner + " times " + sameInner + "×" + width + " is not " + rows + "×" + columns);
        }
        NativeRuntime.gemm().multiply(this, a, transposeA, b, transposeB);
    }

    /** Copies whole columns, {@code leading} numbers each, into an array. */
    public void read(float[] target) {
        start.get(target, 0, (columns - 1) * leading + rows);
    }

    /** Copies an array into whole columns, {@code leading} numbers each. */
    public void write(float[] source) {
        start.put(source, 0, (columns - 1) * leading + rows);
    }
}
