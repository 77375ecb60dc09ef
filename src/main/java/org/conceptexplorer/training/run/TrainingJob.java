package org.conceptexplorer.training.run;

import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.AutoencoderFactory;
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
    /**
     * Trains, and puts together what a run folder holds.
     *
     * @param control pauses and stops it
     * @param listener follows it
     */
    public Run train(TrainingControl control, TrainingListener listener) {
        try (Autoencoder network = networks.untrained(plan)) {
            return Run.here(new Trainer(plan, network, control, listener).train(), data);
        }
    }
}
