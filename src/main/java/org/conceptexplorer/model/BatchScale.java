package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;

/**
 * What one pixel's cross-entropy and one code value weigh in the loss of a batch.
 *
 * @param pixel 1 / (784·count)
 * @param penalty of one code value: the L1 weight (sum), or that over count (mean)
 */
public record BatchScale(double pixel, double penalty) {
    /** The scale of a batch of {@code count} images, with a share of the L1 weight in force. */
    public static BatchScale of(Objective objective, int count, double l1Share) {
        double perImage = objective.l1Reduction().weightPerImage(objective.l1() * l1Share, count);
        return new BatchScale(1.0 / (ImageSet.PIXELS * (double) count), perImage / count);
    }

    /** The loss, from the sums over the whole batch. */
    public StepLoss loss(double crossEntropies, double activations) {
        return new StepLoss(pixel * crossEntropies, penalty * activations);
    }
}
