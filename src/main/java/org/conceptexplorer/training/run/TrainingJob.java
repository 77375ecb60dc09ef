package org.conceptexplorer.training.run;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;

/**
 * A training whose run is kept, done from its beginning to its end on the thread that calls.
 *
 * @param plan what is trained
 * @param data where its images can be found again
 * @param networks makes the network, which lives as long as the training
 */
public record TrainingJob(TrainingPlan plan, DataProvenance data, AutoencoderFactory networks) {
    /** As {@link #train(TrainingControl, TrainingListener, Checkpoints)}, without keeping the state on the way. */
    public Run train(TrainingControl control, TrainingListener listener) {
        return train(control, listener, Checkpoints.NONE);
    }

    /**
     * Trains, and puts together what a run folder holds.
     *
     * @param control pauses and stops it
     * @param listener follows it
     * @param checkpoints keeps its state
     */
    public Run train(TrainingControl control, TrainingListener listener, Checkpoints checkpoints) {
        try (Autoencoder network = networks.untrained(plan)) {
            return Run.here(new Trainer(plan, network, control, listener, checkpoints).train(), data);
        }
    }

    /**
     * Goes on with a training that stopped before the plan's end, and puts together what a run folder holds.
     *
     * @param before what was trained, with its continuation
     * @throws ExplainedException if that does not belong to the plan's optimiser
     */
    public Run resume(TrainedRun before, TrainingControl control, TrainingListener listener, Checkpoints checkpoints) {
        try (Autoencoder network = networks.continued(before)) {
            return Run.here(new Trainer(plan, network, control, listener, checkpoints).resume(before), data);
        } catch (IllegalArgumentException e) {
            throw new ExplainedException("The training cannot go on: " + e.getMessage() + "; train again.", e);
        }
    }
}
