package org.conceptexplorer.model;

import org.conceptexplorer.model.compute.Rows;

/**
 * Sigmoid and binary cross-entropy as one, from the logits z and the targets x:
 *
 * <pre>
 * loss = max(z, 0) − x·z + log(1 + e^−|z|)      gradient = σ(z) − x
 * </pre>
 *
 * <p>No logarithm of 0 and no overflow can occur, however large the logits. Both need e^−|z|, which is worked out with
 * arithmetic alone so that rows become vector instructions: e^|z| as the 32nd power, by five squarings, of a Taylor
 * polynomial, and one over that, which is 0 where the power is too large for a float. Relative error below 1e-5 where
 * |z| is below 20, and beyond an error below 1e-12.
 */
public final class CrossEntropy {
    private CrossEntropy() {}

    /** {@code out = e^−|logits|}. */
    public static void exponentials(float[] out, float[] logits) {
        for (int i = 0; i < out.length; i++) {
            float u = Math.abs(logits[i]) * (1f / 32);
            float cubic = Math.fma(u, Math.fma(u, Math.fma(u, 1f / 5040, 1f / 720), 1f / 120), 1f / 24);
            float power = Math.fma(u, Math.fma(u, Math.fma(u, Math.fma(u, cubic, 1f / 6), .5f), 1f), 1f);
            power = power * power;
            power = power * power;
            power = power * power;
            power = power * power;
            out[i] = 1f / (power * power);
        }
    }

    /**
     * Adds the losses to {@code sums}, place by place. log(1 + e) is taken as 2·artanh(e / (2 + e)), whose argument is at
     * most a third, by its series; max(z, 0) as (z + |z|) / 2, which takes fewer instructions.
     *
     * @param sums to which is added
     * @param exponentials from {@link #exponentials}
     * @param logits z
     * @param targets x, in [0, 1]
     */
    public static void addLosses(float[] sums, float[] exponentials, float[] logits, float[] targets) {
        for (int i = 0; i < sums.length; i++) {
            float s = exponentials[i] / (2f + exponentials[i]);
            float q = s * s;
            float tail = Math.fma(q, Math.fma(q, Math.fma(q, 1f / 11, 1f / 9), 1f / 7), 1f / 5);
            float logarithm = (s + s) * Math.fma(q, Math.fma(q, tail, 1f / 3), 1f);
            float linear = Math.fma(.5f - targets[i], logits[i], .5f * Math.abs(logits[i]));
            sums[i] = sums[i] + (linear + logarithm);
        }
    }

    /** {@code logits = σ(logits)}, the reconstruction: 1 / (1 + e) where the logit is positive, else e / (1 + e). */
    public static void activate(float[] logits, float[] exponentials) {
        for (int i = 0; i < logits.length; i++) {
            float positive = Math.min(1f, Math.max(logits[i], 0f) * Rows.STEEP);
            logits[i] = (positive + (1f - positive) * exponentials[i]) / (1f + exponentials[i]);
        }
    }

    /** {@code reconstructions = (reconstructions − targets) · scale}: the logits' gradient. */
    public static void differentiate(float[] reconstructions, float[] targets, float[] scale) {
        for (int i = 0; i < reconstructions.length; i++) {
            reconstructions[i] = (reconstructions[i] - targets[i]) * scale[i];
        }
    }
}
