package org.conceptexplorer.model.compute;

/**
 * Arithmetic on whole rows of floats, the inner loops of everything that is not a matrix product.
 *
 * <p>Every loop reads and writes several arrays at one and the same index and holds at most seven array accesses. Both
 * matter: HotSpot's compiler turns such a loop into vector instructions, but gives up on other offsets, because it
 * cannot rule out that two arrays are the same, and on longer bodies, because of its unrolling limit. A loop that loses
 * this runs six times slower.
 */
public final class Rows {
    /** Rows that {@link #addWeighted} takes at once. */
    public static final int TERMS = 6;

    /** So steep that a difference of two ordinary floats times this is at least 1, or 0: turns {@code x > 0} into 0 or 1. */
    public static final float STEEP = 0x1p126f;

    private Rows() {}

    /** {@code out += Σ weights[at + t] · rows[at + t]} for six terms. */
    public static void addWeighted(float[] out, float[][] rows, float[] weights, int at) {
        addSix(
                out,
                rows[at],
                rows[at + 1],
                rows[at + 2],
                rows[at + 3],
                rows[at + 4],
                rows[at + 5],
                weights[at],
                weights[at + 1],
                weights[at + 2],
                weights[at + 3],
                weights[at + 4],
                weights[at + 5]);
    }

    private static void addSix(
            float[] out,
            float[] a,
            float[] b,
            float[] c,
            float[] d,
            float[] e,
            float[] f,
            float u,
            float v,
            float w,
            float x,
            float y,
            float z) {
        for (int i = 0; i < out.length; i++) {
            float lower = Math.fma(u, a[i], Math.fma(v, b[i], Math.fma(w, c[i], out[i])));
            out[i] = Math.fma(x, d[i], Math.fma(y, e[i], Math.fma(z, f[i], lower)));
        }
    }

    /** {@code out += a·b + c·d + e·f}, place by place. */
    public static void addProducts(float[] out, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.fma(a[i], b[i], Math.fma(c[i], d[i], Math.fma(e[i], f[i], out[i])));
        }
    }

    /** {@code out += a}. */
    public static void add(float[] out, float[] a) {
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] + a[i];
        }
    }

    /** {@code out += value}. */
    public static void add(float[] out, float value) {
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] + value;
        }
    }

    /** {@code out *= a}. */
    public static void multiply(float[] out, float[] a) {
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] * a[i];
        }
    }

    /** {@code row = max(row, 0)}. */
    public static void rectify(float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.max(row[i], 0f);
        }
    }

    /** ReLU's gradient: keeps {@code gradient} where {@code activation}, which is not negative, is positive. */
    public static void gate(float[] gradient, float[] activation) {
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = gradient[i] * Math.min(1f, activation[i] * STEEP);
        }
    }

    /** {@code out = max(a, b, c, d, 0)}: 2×2 max pooling followed by ReLU. */
    public static void poolAndRectify(float[] out, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(0f, Math.max(Math.max(a[i], b[i]), Math.max(c[i], d[i])));
        }
    }

    /**
     * One step of max pooling's gradient: where {@code candidate} equals {@code largest}, moves what is left of the
     * gradient into {@code candidate}; elsewhere sets it to 0. Called for the four candidates in turn, so that the first
     * of several equal ones takes all, as in PyTorch and TensorFlow.
     */
    public static void route(float[] candidate, float[] largest, float[] gradient) {
        for (int i = 0; i < candidate.length; i++) {
            float left = gradient[i];
            float taken = left * (1f - Math.min(1f, (largest[i] - candidate[i]) * STEEP));
            candidate[i] = taken;
            gradient[i] = left - taken;
        }
    }

    /** The sum of the first {@code count} numbers, in their order. */
    public static double sum(double[] numbers, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += numbers[i];
        }
        return sum;
    }

    /** The sum of a row whose length is a multiple of 4, in a fixed order. */
    public static float sum(float[] row) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < row.length; i += 4) {
            a += row[i];
            b += row[i + 1];
            c += row[i + 2];
            d += row[i + 3];
        }
        return (a + b) + (c + d);
    }
}
