package org.conceptexplorer.training;

import java.util.Optional;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.UpdateRule;

/**
 * Keeps weights that are known to be good. A step's loss is that of the weights before the step, so weights are copied
 * before a step and count as good once its loss has turned out well.
 */
final class LastGoodWeights {
    /** Steps between two copies: rare enough not to slow the training, often enough not to lose much. */
    private static final int INTERVAL = 100;

    private Weights good;
    private Optional<Weights> best = Optional.empty();
    private double leastError = Double.POSITIVE_INFINITY;
    private Optional<Weights> candidate = Optional.empty();

    LastGoodWeights(Weights initial) {
        this.good = initial;
    }

    /** To be called before a step; {@code step} counts from 0. */
    void beforeStep(int step, Autoencoder network) {
        if (step > 0 && step % INTERVAL == 0) {
            candidate = finite(network);
        }
    }

    /** To be called after a step whose loss was good. */
    void stepWasGood() {
        candidate.ifPresent(weights -> good = weights);
        candidate = Optional.empty();
    }

    /** To be called with weights whose validation was good, and how good. */
    void validated(Weights weights, double error) {
        good = weights;
        if (error < leastError) {
            leastError = error;
            best = Optional.of(weights);
        }
    }

    /** Goes on where a training was whose least validation error is given. */
    void restore(Continuation before, double least) {
        good = before.lastGood();
        best = before.best();
        leastError = least;
    }

    /** What it takes to go on with a network; nothing if its state is no longer finite. */
    Optional<Continuation> continuation(Autoencoder network) {
        UpdateRule.State state = network.trainingState();
        return state.isFinite() ? Optional.of(new Continuation(state, good, best)) : Optional.empty();
    }

    /** The weights with the least validation error, once there are some. */
    Optional<Weights> best() {
        return best;
    }

    Weights get() {
        return good;
    }

    /** The network's weights, if all of them are finite. */
    static Optional<Weights> finite(Autoencoder network) {
        try {
            return Optional.of(network.weights());
        } catch (IllegalArgumentException notFinite) {
            return Optional.empty();
        }
    }
}
