package org.conceptexplorer.analysis.matrix;

/**
 * The inner loop of long sums: rows of floats times weights. Every array is read at one and the same index and the loop is
 * short, so that it becomes vector instructions: HotSpot's compiler does not unroll longer ones far enough. Multiplying
 * and adding stay two instructions: so every processor gives the same bits, and one without a fused instruction is not
 * slow.
 */
public final class WeightedRows {
    /** Rows that are added at once. */
    public static final int TERMS = 4;

    private WeightedRows() {}

    /** How many terms to make of so many: some more of weight 0, so that they come in fours. */
    public static int padded(int terms) {
        return (terms + TERMS - 1) / TERMS * TERMS;
    }

    /** {@code out += Σ weights[at + t] · rows[which[at + t]]} for four terms, each rounded four times at most. */
    public static void add(float[] out, float[][] rows, int[] which, float[] weights, int at) {
        add(
                out,
                rows[which[at]],
                rows[which[at + 1]],
                rows[which[at + 2]],
                rows[which[at + 3]],
                weights[at],
                weights[at + 1],
                weights[at + 2],
                weights[at + 3]);
    }

    /**
     * {@code outs[k] += Σ weights[k][t] · rows[t]} for all k and t: a matrix product. Four rows at a time go to all sums
     * while they are in the cache.
     *
     * @param outs sums, each as long as the rows
     * @param rows a multiple of {@link #TERMS}
     * @param weights for each sum one for each row
     */
    public static void addProduct(float[][] outs, float[][] rows, float[][] weights) {
        for (int at = 0; at < rows.length; at += TERMS) {
            for (int k = 0; k < outs.length; k++) {
                float[] row = weights[k];
                add(
                        outs[k],
                        rows[at],
                        rows[at + 1],
                        rows[at + 2],
                        rows[at + 3],
                        row[at],
                        row[at + 1],
                        row[at + 2],
                        row[at + 3]);
            }
        }
    }

    private static void add(
            float[] out, float[] a, float[] b, float[] c, float[] d, float w, float x, float y, float z) {
        for (int i = 0; i < out.length; i++) {
            out[i] += (w * a[i] + x * b[i]) + (y * c[i] + z * d[i]);
        }
    }
}
