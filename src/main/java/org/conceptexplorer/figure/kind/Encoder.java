package org.conceptexplorer.figure.kind;

import org.conceptexplorer.model.Encoding;

/** Answers what a network makes of test images. */
@FunctionalInterface
public interface Encoder {
    /**
     * Encodes test images.
     *
     * @param positions their places in the data set
     * @param reconstructions whether reconstructions are wanted, too
     * @return their codes and errors in evaluation mode, with reconstructions if they are wanted
     */
    Encoding encode(int[] positions, boolean reconstructions);
}
