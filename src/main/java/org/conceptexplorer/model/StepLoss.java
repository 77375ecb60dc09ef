package org.conceptexplorer.model;

/**
 * The loss of one batch, before the step it led to.
 *
 * @param bce binary cross-entropy, the mean over the batch's images and 784 pixels, in nats
 * @param l1 the weighted and reduced L1 penalties on the code, that on all of it and that on all but the largest value
 * @param names the weighted cross-entropy between concepts and names; 0 where none are learned
 */
public record StepLoss(double bce, double l1, double names) {
    /** The loss of a step that learns no names. */
    public StepLoss(double bce, double l1) {
        this(bce, l1, 0);
    }

    /** What training makes smaller: all terms together. */
    public double total() {
        return bce + l1 + names;
    }
}
