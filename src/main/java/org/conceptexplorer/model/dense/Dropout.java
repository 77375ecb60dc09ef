package org.conceptexplorer.model.dense;

import java.util.Arrays;

/**
 * Inverted dropout (Srivastava et al., JMLR 2014): each unit is left out with a given chance, and the others are scaled
 * up so that the mean stays. What is left out follows from the seed, the step and the image's place in the batch alone,
 * so that it does not matter which thread asks.
 */
public final class Dropout {
    /** Draws have 16 bits: four from each random long. */
    private static final int LEVELS = 1 << 16;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long STEP = 0xD1342543DE82EF95L;
    private static final long IMAGE = 0xDA942042E4DD58B5L;

    private final long seed;
    private final int threshold;
    private final float scale;

    /**
     * Sets the rate.
     *
     * @param rate chance of being left out, in [0, 1)
     * @param seed of all draws
     */
    public Dropout(double rate, long seed) {
        this.seed = seed;
        this.threshold = (int) Math.round(rate * LEVELS);
        this.scale = (float) LEVELS / (LEVELS - threshold);
    }

    /**
     * Draws one image's factors.
     *
     * @param factors set to 0 for units left out, else to the scale
     * @param from the first unit
     * @param to after the last unit
     * @param step the training step
     * @param image the image's place in the batch
     */
    public void draw(float[] factors, int from, int to, int step, int image) {
        if (threshold == 0) {
            Arrays.fill(factors, from, to, 1);
            return;
        }
        long state = mix(mix(seed + STEP * step) + IMAGE * image);
        long bits = 0;
        for (int i = from; i < to; i++) {
            if ((i - from) % 4 == 0) {
                state += GOLDEN;
                bits = mix(state);
            }
            factors[i] = (bits & (LEVELS - 1)) < threshold ? 0 : scale;
            bits >>>= 16;
        }
    }

    /** SplitMix64's mixing function (Steele, Lea and Flood, OOPSLA 2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
