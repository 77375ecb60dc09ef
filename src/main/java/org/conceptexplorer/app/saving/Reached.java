package org.conceptexplorer.app.saving;

import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingSettings;

/**
 * How far a training that has not ended yet is.
 *
 * @param settings what is trained, and how
 * @param epochs how many are finished
 * @param step how many steps are done, of an unfinished epoch too
 */
public record Reached(TrainingSettings settings, int epochs, int step) {
    /** A training before its first step. */
    static Reached start(TrainingEvent.Started started) {
        return new Reached(started.settings(), 0, 0);
    }

    Reached after(TrainingEvent.Stepped stepped) {
        return new Reached(settings, epochs, stepped.step().step());
    }

    Reached after(TrainingEvent.EpochEnded ended) {
        return new Reached(settings, ended.epoch().epoch(), step);
    }
}
