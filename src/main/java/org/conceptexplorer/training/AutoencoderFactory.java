package org.conceptexplorer.training;

import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;

/** Makes a network. The caller's thread owns it from then on and closes it. */
@FunctionalInterface
public interface AutoencoderFactory {
    /**
     * Makes a network that has learned nothing beyond its initial weights.
     *
     * @param initial the weights it starts with; they say which of the networks it is
     * @param objective what it is to be trained for
     * @param seed decides the dropout
     */
    Autoencoder create(Weights initial, Objective objective, long seed);

    /** The same, whose networks use so many threads; that changes no bit of what they learn. */
    default AutoencoderFactory onThreads(int threads) {
        return this;
    }

    /** Makes the network that a plan trains, as it is before the first step. */
    default Autoencoder untrained(TrainingPlan plan) {
        return create(
                plan.initialWeights(),
                plan.settings().objective(),
                plan.settings().seed());
    }

    /**
     * Makes the network that came of a training, ready to be trained further.
     *
     * @throws IllegalArgumentException if the run keeps no state, or that of another network or optimiser
     */
    default Autoencoder continued(TrainedRun run) {
        Continuation continuation =
                run.continuation().orElseThrow(() -> new IllegalArgumentException("the run keeps no training state"));
        Autoencoder network = create(
                run.lastWeights(), run.settings().objective(), run.settings().seed());
        try {
            network.restore(continuation.state());
            return network;
        } catch (RuntimeException e) {
            network.close();
            throw e;
        }
    }

    /** Makes the network that came of a training. */
    default Autoencoder trained(TrainedRun run) {
        return create(run.weights(), run.settings().objective(), run.settings().seed());
    }
}
