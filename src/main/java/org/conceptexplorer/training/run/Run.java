package org.conceptexplorer.training.run;

import org.conceptexplorer.training.TrainedRun;

/**
 * A finished training with all that is needed to understand and repeat it: what a run folder holds.
 *
 * @param training what was trained, how, and what came of it
 * @param data the images it was trained with
 * @param version version of the program that trained it
 * @param host the computer it was trained on
 */
public record Run(TrainedRun training, DataProvenance data, String version, Host host) {
    /** A run trained by this program, on this computer. */
    public static Run here(TrainedRun training, DataProvenance data) {
        return new Run(training, data, ProgramVersion.get(), Host.here());
    }
}
