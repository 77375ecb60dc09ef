package org.conceptexplorer.analysis;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;

/** Asks how well a network reconstructs many images: the binary cross-entropy per pixel of each, in nats. */
public final class ImageErrors implements LongQuestion<float[]> {
    private static final int IMAGES_AT_A_TIME = 500;

    private final ImageSet images;
    private final int[] positions;
    private final float[] errors;

    /**
     * A question about some images.
     *
     * @param images where they are taken from
     * @param positions which of them
     */
    public ImageErrors(ImageSet images, int[] positions) {
        this.images = images;
        this.positions = positions.clone();
        this.errors = new float[positions.length];
    }

    @Override
    public int parts() {
        return (positions.length + IMAGES_AT_A_TIME - 1) / IMAGES_AT_A_TIME;
    }

    @Override
    public void ask(Inference network, int part) {
        int from = part * IMAGES_AT_A_TIME;
        int to = Math.min(positions.length, from + IMAGES_AT_A_TIME);
        Encoding encoding = network.encode(images, Arrays.copyOfRange(positions, from, to), false);
        for (int i = 0; i < encoding.size(); i++) {
            errors[from + i] = encoding.error(i);
        }
    }

    /** The errors, in the order of the positions. */
    @Override
    public float[] answer() {
        return errors.clone();
    }
}
