package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.run.DataProvenance;

/** Keeps trainings on the disk while they go on. */
@FunctionalInterface
public interface Keeper {
    /** Keeps nothing. */
    Keeper NONE = (data, before) -> new Keeping(TrainingListener.NONE, Checkpoints.NONE);

    /**
     * What follows a training that is about to begin.
     *
     * @param listener told all events before anybody else
     * @param checkpoints takes its state
     */
    record Keeping(TrainingListener listener, Checkpoints checkpoints) {}

    /**
     * A training is about to begin, or to go on.
     *
     * @param data the images
     * @param before what was trained, if it goes on
     */
    Keeping begin(DataProvenance data, Optional<TrainedRun> before);
}
