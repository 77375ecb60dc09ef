package org.conceptexplorer.model;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.optimizer.UpdateRule;

/**
 * A network in training or in use. Belongs to one thread at a time: the worker that made it. Made by
 * {@code Autoencoders}; holds native memory until it is closed.
 */
public interface Autoencoder extends Inference, AutoCloseable {
    /**
     * One training step: forward, loss, gradient, change of the weights.
     *
     * @param images where the batch is taken from
     * @param order positions in {@code images}
     * @param from the batch's first place in {@code order}
     * @param count images in the batch, at least 1
     * @param conditions what holds at this step
     * @return the loss before the change; not finite if training has diverged
     */
    StepLoss step(ImageSet images, int[] order, int from, int count, StepConditions conditions);

    /** One training step with all of the objective in force, and no names. */
    default StepLoss step(ImageSet images, int[] order, int from, int count) {
        return step(images, order, from, count, StepConditions.FULL);
    }

    /**
     * Learns something else from the next step on: with another learning rate, L1 weight or dropout. What the optimiser
     * remembers stays.
     *
     * @param next of the same optimiser with the same constants
     */
    void pursue(Objective next);

    /**
     * A copy of all that training remembers beside the weights: the optimiser's arrays, each over all weights one after the
     * other (every layer's kernel, then its bias), and the number of steps, which decides the dropout too.
     */
    UpdateRule.State trainingState();

    /**
     * Goes on where another training of the same network and optimiser was: with that one's weights and this state, all
     * further steps have the same bits.
     *
     * @throws IllegalArgumentException if the state has other arrays, or of another length
     */
    void restore(UpdateRule.State state);

    @Override
    void close();
}
