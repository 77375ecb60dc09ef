package org.conceptexplorer.figure.kind;

import org.conceptexplorer.model.Weights;

/** Answers what a network draws from codes, and what it is made of. */
public interface Decoder {
    /**
     * Decodes codes, whether an image has them or not, in evaluation mode.
     *
     * @param codes any number of codes, the concept last
     * @return for each code 784 values in [0, 1], row by row
     */
    float[][] decode(float[][] codes);

    /** A copy of all weights. */
    Weights weights();
}
