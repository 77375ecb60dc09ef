package org.conceptexplorer.training.session;

import java.util.function.Function;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.jspecify.annotations.Nullable;

/** The one network of a session, and the plan it was made for. Belongs to the session's worker. */
final class NetworkHolder implements AutoCloseable {
    private final AutoencoderFactory factory;
    private @Nullable TrainingPlan plan;
    private @Nullable Autoencoder network;
    private @Nullable Trainer trainer;
    private boolean untrained;

    NetworkHolder(AutoencoderFactory factory) {
        this.factory = factory;
    }

    /** Puts an untrained network in place of the present one. */
    void prepare(TrainingPlan next) {
        replace(factory.untrained(next));
        plan = next;
        untrained = true;
    }

    /** Puts the network that came of a training in place of the present one; there is no plan then to train it by. */
    void restore(TrainedRun run) {
        replace(factory.trained(run));
        plan = null;
    }

    /** Trains what was prepared, from its initial weights on; afterwards the network has the run's weights. */
    TrainedRun train(TrainingControl control, TrainingListener listener, Checkpoints checkpoints) {
        TrainingPlan prepared = plan();
        if (!untrained) {
            replace(factory.untrained(prepared));
        }
        untrained = false;
        return follow(new Trainer(prepared, network(), control, listener, checkpoints), Trainer::train);
    }

    private TrainedRun follow(Trainer begun, Function<Trainer, TrainedRun> training) {
        trainer = begun;
        try {
            TrainedRun run = training.apply(begun);
            if (run.outcome() == Outcome.DIVERGED || run.keepsOtherWeights()) {
                replace(factory.trained(run));
            }
            return run;
        } finally {
            trainer = null;
        }
    }

    /**
     * Goes on with a training; afterwards the network has the new run's weights.
     *
     * @param next the plan, with as many epochs as there are to be in all
     * @param before what was trained, with its continuation
     */
    TrainedRun resume(
            TrainingPlan next,
            TrainedRun before,
            TrainingControl control,
            TrainingListener listener,
            Checkpoints checkpoints) {
        replace(factory.continued(before));
        plan = next;
        untrained = false;
        return follow(new Trainer(next, network(), control, listener, checkpoints), each -> each.resume(before));
    }

    /** What would come of the training under way if it were stopped now. */
    TrainedRun soFar() {
        if (trainer == null) {
            throw new IllegalStateException("no training is under way");
        }
        return trainer.soFar();
    }

    /** What questions are put to. */
    Inference asked() {
        return network();
    }

    @Override
    public void close() {
        if (network != null) {
            network.close();
            network = null;
        }
    }

    /** The present one is kept if no other can be made. */
    private void replace(Autoencoder next) {
        close();
        network = next;
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
