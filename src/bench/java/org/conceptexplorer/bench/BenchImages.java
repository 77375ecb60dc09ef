package org.conceptexplorer.bench;

import java.util.stream.IntStream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.BatchOrder;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;

/** The images all peers are timed on: MNIST where it is at hand, else the sample digits; shuffled once, in batches. */
final class BenchImages {
    /** Images encoded by one call of {@link Peer#reconstruct}: MNIST's test split. */
    static final int ENCODED = 10_000;

    private final Dataset dataset = Datasets.standard().open(DataChoice.parse("auto"), Progress.NONE);
    private final int[] order;
    private int next;

    /** The first {@code pool} images, or all of them for 0. */
    BenchImages(int pool) {
        order = BatchOrder.epoch(pool == 0 ? dataset.train().size() : pool, 1, 1, true);
    }

    ImageSet train() {
        return dataset.train();
    }

    int[] order() {
        return order;
    }

    /** Where the next full batch starts in {@link #order()}. */
    int nextBatch(int batchSize) {
        if (next + batchSize > order.length) {
            next = 0;
        }
        int from = next;
        next += batchSize;
        return from;
    }

    /** The next batch as PyTorch and DL4J take it: batchSize×784 values in [0, 1]. */
    float[] nextPixels(int batchSize) {
        int from = nextBatch(batchSize);
        return pixels(IntStream.range(from, from + batchSize).map(i -> order[i]).toArray());
    }

    /** Images as count×784 values in [0, 1]. */
    float[] pixels(int[] positions) {
        float[] pixels = new float[positions.length * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = train().ink(positions[i / ImageSet.PIXELS], i % ImageSet.PIXELS) / 255f;
        }
        return pixels;
    }

    /** Positions of the images to encode. */
    int[] encoded() {
        return IntStream.range(0, Math.min(ENCODED, train().size())).toArray();
    }
}
