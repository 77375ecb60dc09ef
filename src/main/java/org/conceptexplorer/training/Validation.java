package org.conceptexplorer.training;

import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Autoencoder;

/** Measures a network on images it does not learn from. */
final class Validation {
    /** Images encoded at a time, which bounds the memory. */
    private static final int CHUNK = 2_000;

    private Validation() {}

    /** The mean binary cross-entropy per pixel of all images, in nats, without dropout. */
    static double bce(Autoencoder network, ImageSet images) {
        double sum = 0;
        for (int from = 0; from < images.size(); from += CHUNK) {
            int[] positions =
                    IntStream.range(from, Math.min(from + CHUNK, images.size())).toArray();
            sum += network.encode(images, positions, false).meanError() * positions.length;
        }
        return sum / images.size();
    }
}
