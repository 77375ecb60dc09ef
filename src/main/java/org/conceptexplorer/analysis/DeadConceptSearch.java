package org.conceptexplorer.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;

/**
 * Asks which concepts no image of a set wakes: their activation is 0 at every place. Ends early where all are awake, as in
 * most networks that learned.
 */
public final class DeadConceptSearch implements LongQuestion<List<Integer>> {
    private static final int IMAGES_AT_A_TIME = 500;

    private final ImageSet images;
    private final boolean[] awake = new boolean[Architecture.CONCEPTS];

    /** A question about all images of a set. */
    public DeadConceptSearch(ImageSet images) {
        this.images = images;
    }

    @Override
    public int parts() {
        return (images.size() + IMAGES_AT_A_TIME - 1) / IMAGES_AT_A_TIME;
    }

    @Override
    public void ask(Inference network, int part) {
        if (answer().isEmpty()) {
            return;
        }
        int from = part * IMAGES_AT_A_TIME;
        int[] positions = IntStream.range(from, Math.min(from + IMAGES_AT_A_TIME, images.size()))
                .toArray();
        take(network.encode(images, positions, false));
    }

    private void take(Encoding encoding) {
        int units = encoding.architecture().codeSize();
        for (int image = 0; image < encoding.size(); image++) {
            for (int unit = 0; unit < units; unit++) {
                awake[unit % Architecture.CONCEPTS] |= encoding.activation(image, unit) > 0;
            }
        }
    }

    /** The concepts that are dead, in order. */
    @Override
    public List<Integer> answer() {
        return IntStream.range(0, awake.length)
                .filter(concept -> !awake[concept])
                .boxed()
                .toList();
    }
}
