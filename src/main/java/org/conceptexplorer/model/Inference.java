package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;

/** What a network can be asked, with its weights as they are now. Answers on the thread that owns the network. */
public interface Inference {
    /** Which network it is. */
    Architecture architecture();

    /**
     * Encodes images in evaluation mode, without dropout.
     *
     * @param images where they are taken from
     * @param positions which of them, in this order
     * @param reconstructions whether to return their reconstructions too
     */
    Encoding encode(ImageSet images, int[] positions, boolean reconstructions);

    /** A copy of all weights as they are now. */
    Weights weights();
}
