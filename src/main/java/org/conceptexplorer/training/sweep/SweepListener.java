package org.conceptexplorer.training.sweep;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;

/** Follows a sweep, on the thread that does it. */
public interface SweepListener {
    /**
     * A trial begins, or goes on.
     *
     * @param plan what is trained
     * @param control stops it
     * @return who follows its training
     */
    TrainingListener begins(Trial trial, TrainingPlan plan, TrainingControl control);

    /** A trial was finished before, and is left as it is. */
    void skipped(Trial trial, TrialResult result);

    /** A trial has ended: finished, diverged or stopped. */
    void ended(Trial trial, TrialResult result);

    /** A trial cannot be trained; the others go on. */
    void failed(Trial trial, ExplainedException reason);

    /** A checkpoint cannot be kept; the training goes on. */
    void unkept(ExplainedException reason);

    /** Whether the sweep should end. */
    boolean cancelled();
}
