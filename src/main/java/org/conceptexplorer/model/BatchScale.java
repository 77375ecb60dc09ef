package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;

/**
 * What single numbers weigh in the loss of a batch.
 *
 * @param pixel one pixel's cross-entropy: 1 / (784·count)
 * @param penalty one code value: the L1 weight (sum), or that over count (mean)
 * @param quiet one code value that is not its image's largest: the quiet L1 weight over count
 * @param name one image's name loss: the naming weight over count
 */
public record BatchScale(double pixel, double penalty, double quiet, double name) {
    /**
     * The scale of a batch of {@code count} images.
     *
     * @throws IllegalArgumentException if names are to be learned and there are none
     */
    public static BatchScale of(Objective objective, int count, StepConditions conditions) {
        if (objective.naming() > 0 && conditions.names().isEmpty()) {
            throw new IllegalArgumentException("names are to be learned, but nobody has named the images");
        }
        double perImage = objective.l1Reduction().weightPerImage(objective.l1() * conditions.l1(), count);
        return new BatchScale(
                1.0 / (ImageSet.PIXELS * (double) count),
                perImage / count,
                objective.quiet() * conditions.quiet() / count,
                objective.naming() / count);
    }
}
