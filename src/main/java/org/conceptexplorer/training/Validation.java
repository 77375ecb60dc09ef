package org.conceptexplorer.training;

import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;

/** Measures a network on images it does not learn from. */
final class Validation {
    /** Images encoded at a time, which bounds the memory. */
    private static final int CHUNK = 2_000;

    private Validation() {}

    /**
     * What was measured, without dropout.
     *
     * @param bce the mean binary cross-entropy per pixel of all images, in nats
     * @param sparsity how sparse their codes are
     */
    record Result(double bce, EpochSparsity sparsity) {}

    /** Measures all images. */
    static Result of(Autoencoder network, ImageSet images) {
        double sum = 0;
        SparsityMeter meter = new SparsityMeter();
        for (int from = 0; from < images.size(); from += CHUNK) {
            int[] positions =
                    IntStream.range(from, Math.min(from + CHUNK, images.size())).toArray();
            Encoding encoding = network.encode(images, positions, false);
            sum += encoding.meanError() * positions.length;
            meter.add(encoding);
        }
        return new Result(sum / images.size(), meter.sparsity());
    }
}
