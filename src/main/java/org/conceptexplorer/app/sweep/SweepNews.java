package org.conceptexplorer.app.sweep;

import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.Trial;
import org.conceptexplorer.training.sweep.TrialResult;

/** What happens in a sweep. Immutable. */
sealed interface SweepNews {
    /**
     * The images are there; trainings follow.
     *
     * @param trials how many there are in all
     */
    record Begun(int trials) implements SweepNews {}

    /**
     * A training is somewhere.
     *
     * @param trial which
     * @param epoch counted from 1
     * @param share of the training that is done, 0 to 1
     */
    record Reached(Trial trial, int epoch, double share) implements SweepNews {}

    /** An epoch is over, with this validation error. */
    record Validated(double error) implements SweepNews {}

    /** It stands still. */
    record Held() implements SweepNews {}

    /** It goes on. */
    record WentOn() implements SweepNews {}

    /**
     * A trial is there.
     *
     * @param before whether it was finished before this sweep came to it
     */
    record There(Trial trial, TrialResult result, boolean before) implements SweepNews {}

    /** A trial cannot be trained; the others go on. */
    record Failed(Trial trial, ExplainedException reason) implements SweepNews {}

    /** Something cannot be kept or read; the sweep goes on. */
    record Problem(ExplainedException reason) implements SweepNews {}

    /**
     * It is over.
     *
     * @param results of all trials that are there, if any are
     * @param failure what ended it, if an exception did
     */
    record Over(Optional<SweepResults> results, Optional<Throwable> failure) implements SweepNews {}
}
