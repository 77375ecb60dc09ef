package org.conceptexplorer.model;

import org.conceptexplorer.model.optimizer.Optimizer;

/**
 * What a network is trained to do, and by which rule.
 *
 * @param optimizer the rule
 * @param l1 weight of the L1 penalty on the code, at least 0
 * @param l1Reduction how the penalty of a batch's images becomes one number
 * @param dropout share of the first hidden layer's units that is left out in each step, in [0, 1); dense only
 * @param naming weight of the names that the concepts are to say of warped images, at least 0; its loss is averaged over the
 *     batch's images
 * @param quiet weight of the L1 penalty on all of a code but its largest value, at least 0; averaged over the images
 */
public record Objective(
        Optimizer optimizer, double l1, L1Reduction l1Reduction, double dropout, double naming, double quiet) {
    /** Without names. */
    public Objective(Optimizer optimizer, double l1, L1Reduction l1Reduction, double dropout) {
        this(optimizer, l1, l1Reduction, dropout, 0, 0);
    }
}
