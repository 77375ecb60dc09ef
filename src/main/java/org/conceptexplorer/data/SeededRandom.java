package org.conceptexplorer.data;

/**
 * SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014): the same numbers
 * from the same seed on every machine and in every version, which the JDK promises only for its oldest generator. Not
 * for several threads at once.
 */
public final class SeededRandom {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** Numbers that follow from a seed alone. */
    public SeededRandom(long seed) {
        this.state = seed;
    }

    /**
     * Numbers of their own for each of many uses of one seed.
     *
     * @param seed what a person chose
     * @param stream which use: an epoch, an image; different streams are unrelated
     */
    public SeededRandom(long seed, long stream) {
        this.state = mix(mix(seed + GOLDEN_GAMMA) ^ stream * GOLDEN_GAMMA);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Any long, all equally likely. */
    public long nextLong() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /**
     * A whole number in [0, bound), all exactly equally likely (Lemire, arXiv 1805.10941).
     *
     * @param bound at least 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("there is no number below " + bound + " to choose");
        }
        int unfair = Integer.remainderUnsigned(-bound, bound);
        long product;
        do {
            product = (nextLong() >>> 32) * bound;
        } while (Integer.compareUnsigned((int) product, unfair) < 0);
        return (int) (product >>> 32);
    }

    /** A number in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** A number in [low, high). */
    public double between(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /** A normally distributed number, mean 0 and variance 1 (Box and Muller, 1958). */
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * nextDouble());
    }

    /** Puts an array in random order (Fisher and Yates). */
    public void shuffle(int[] values) {
        shuffleFirst(values, values.length);
    }

    /** Draws the first {@code count} places of an array at random from all of it, without putting any back. */
    void shuffleFirst(int[] values, int count) {
        for (int i = 0; i < Math.min(count, values.length - 1); i++) {
            int j = i + nextInt(values.length - i);
            int value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
