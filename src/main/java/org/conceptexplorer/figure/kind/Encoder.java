package org.conceptexplorer.figure.kind;

import org.conceptexplorer.model.Encoding;

/** Answers what a network makes of test images. */
@FunctionalInterface
public interface Encoder {
    /**
     * Encodes test images.
     *
     * @param positions their places in the data set
     * @return their codes, errors and reconstructions, in evaluation mode
     */
    Encoding encode(int[] positions);
}
