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

    /**
     * Decodes codes, whether an image has them or not, in evaluation mode. The codes of an {@link #encode} come back as its
     * reconstructions, bit for bit.
     *
     * @param codes any number of codes, {@code architecture().codeSize()} values each, the concept last
     * @return for each code 784 values in [0, 1], row by row
     * @throws IllegalArgumentException if a code has another size
     */
    float[][] decode(float[][] codes);

    /** A copy of all weights as they are now. */
    Weights weights();
}
