package org.conceptexplorer.training.session;

import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.jspecify.annotations.Nullable;

/** The one network of a session, and the plan it was made for. Belongs to the session's worker. */
final class NetworkHolder implements AutoCloseable {
    private final AutoencoderFactory factory;
    private @Nullable TrainingPlan plan;
    private @Nullable Autoencoder network;
    private boolean untrained;

    NetworkHolder(AutoencoderFactory factory) {
        this.factory = factory;
    }

    /** Puts an untrained network in place of the present one. */
    void prepare(TrainingPlan next) {
        plan = next;
        replace(next, next.initialWeights());
        untrained = true;
    }

    /** Trains what was prepared, from its initial weights on; afterwards the network has the run's weights. */
    TrainedRun train(TrainingControl control, TrainingListener listener) {
        TrainingPlan prepared = plan();
        if (!untrained) {
            replace(prepared, prepared.initialWeights());
        }
        untrained = false;
        TrainedRun run = new Trainer(prepared, network(), control, listener).train();
        if (run.outcome() == Outcome.DIVERGED) {
            replace(prepared, run.weights());
        }
        return run;
    }

    Encoding encode(Dataset.Split split, int[] positions, boolean reconstructions) {
        return network().encode(plan().dataset().images(split), positions, reconstructions);
    }

    @Override
    public void close() {
        if (network != null) {
            network.close();
            network = null;
        }
    }

    private void replace(TrainingPlan prepared, Weights weights) {
        close();
        TrainingSettings settings = prepared.settings();
        network = factory.create(weights, settings.objective(), settings.seed());
    }

    private TrainingPlan plan() {
        if (plan == null) {
            throw new IllegalStateException("no network was prepared");
        }
        return plan;
    }

    private Autoencoder network() {
        if (network == null) {
            throw new IllegalStateException("no network was prepared");
        }
        return network;
    }
}
