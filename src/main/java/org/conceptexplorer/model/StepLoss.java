package org.conceptexplorer.model;

/**
 * The loss of one batch, before the step it led to.
 *
 * @param bce binary cross-entropy, the mean over the batch's images and 784 pixels, in nats
 * @param l1 the weighted and reduced L1 penalty on the code
 */
public record StepLoss(double bce, double l1) {
    /** What training makes smaller: both terms together. */
    public double total() {
        return bce + l1;
    }
}
