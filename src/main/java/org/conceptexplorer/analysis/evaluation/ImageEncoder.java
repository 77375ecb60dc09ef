package org.conceptexplorer.analysis.evaluation;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Encoding;

/** Asks a network about some images; {@link org.conceptexplorer.model.Inference#encode} is one. */
@FunctionalInterface
public interface ImageEncoder {
    /**
     * Encodes images in evaluation mode.
     *
     * @param images where they are taken from
     * @param positions which of them, in this order
     * @param reconstructions whether to return their reconstructions too
     */
    Encoding encode(ImageSet images, int[] positions, boolean reconstructions);
}
