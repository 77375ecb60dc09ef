package org.conceptexplorer.model;

import java.util.Locale;

/** How the L1 penalty of the images of a batch becomes one number. */
public enum L1Reduction {
    /** Added up over the batch, as Keras 2.2 did in 2019: the penalty per image grows with the batch. */
    SUM,
    /** Averaged over the images of the batch, as tf.keras does. */
    MEAN;

    /** The name used in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return this == SUM ? "sum (batch)" : "mean (image)";
    }

    /**
     * The weight that one image's Σ|code| has beside its mean cross-entropy per pixel.
     *
     * @param weight the L1 setting, at least 0
     * @param batchSize images in the batch
     */
    public double weightPerImage(double weight, int batchSize) {
        return this == SUM ? weight * batchSize : weight;
    }
}
