package org.conceptexplorer.training;

import java.util.Optional;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.UpdateRule;

/**
 * What it takes, beside all else that is known of a training, to go on with it as if it had never stopped. Everything
 * random follows from the seed and the number of steps.
 *
 * @param state what the network remembers beside its weights; its arrays are not to be changed
 * @param lastGood the weights that would be kept if the training diverged in its next step
 * @param best the weights after the epoch with the least validation error, once there is one
 */
public record Continuation(UpdateRule.State state, Weights lastGood, Optional<Weights> best) {}
