package org.conceptexplorer.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** In which order images are shown. The same seed gives the same order on every machine and in every version. */
public final class BatchOrder {
    /** Keeps drawn samples unrelated to the order of any epoch of the same seed. */
    private static final long SAMPLE_STREAM = -1;

    private BatchOrder() {}

    /**
     * The order of the images in one epoch.
     *
     * @param images how many there are, at least 0
     * @param seed the training's seed
     * @param epoch counted from 1; each has an order of its own
     * @param shuffle false for file order
     * @return every position from 0 to {@code images} - 1, once
     */
    public static int[] epoch(int images, long seed, int epoch, boolean shuffle) {
        int[] order = IntStream.range(0, images).toArray();
        if (shuffle) {
            new SeededRandom(seed, epoch).shuffle(order);
        }
        return order;
    }

    /**
     * A random sample without repetition.
     *
     * @param candidates positions to choose from; left as they are
     * @param count how many are wanted
     * @param seed decides which
     * @return {@code count} of the candidates, or all of them if there are fewer, in random order
     */
    public static int[] sample(int[] candidates, int count, long seed) {
        int[] drawn = candidates.clone();
        new SeededRandom(seed, SAMPLE_STREAM).shuffleFirst(drawn, count);
        return Arrays.copyOf(drawn, Math.min(count, drawn.length));
    }
}
