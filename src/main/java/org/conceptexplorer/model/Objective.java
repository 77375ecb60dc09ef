package org.conceptexplorer.model;

import org.conceptexplorer.model.optimizer.Optimizer;

/**
 * What a network is trained to do, and by which rule.
 *
 * @param optimizer the rule
 * @param l1 weight of the L1 penalty on the code, at least 0
 * @param l1Reduction how the penalty of a batch's images becomes one number
 * @param dropout share of the first hidden layer's units that is left out in each step, in [0, 1); dense only
 */
public record Objective(Optimizer optimizer, double l1, L1Reduction l1Reduction, double dropout) {}
