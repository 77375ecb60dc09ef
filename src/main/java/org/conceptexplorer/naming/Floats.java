package org.conceptexplorer.naming;

/** The inner loops: short, with all arrays at one index, so that HotSpot turns them into vector instructions. */
final class Floats {
    /** Rows that {@link #subtract} takes at once. */
    static final int TERMS = 6;

    private Floats() {}

    /** The inner product of two rows whose length is a multiple of 4, in a fixed order. */
    static float product(float[] a, float[] b) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        return (first + second) + (third + fourth);
    }

    /** {@code out −= Σ weights[from + t] · rows[at + t]} for six terms. */
    static void subtract(float[] out, float[][] rows, int at, float[] weights, int from) {
        subtract(
                out,
                rows[at],
                rows[at + 1],
                rows[at + 2],
                rows[at + 3],
                rows[at + 4],
                rows[at + 5],
                -weights[from],
                -weights[from + 1],
                -weights[from + 2],
                -weights[from + 3],
                -weights[from + 4],
                -weights[from + 5]);
    }

    private static void subtract(
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
}
