package org.conceptexplorer.training.session;

import org.conceptexplorer.training.Outcome;

/** What a {@link TrainingSession} is doing. */
public enum SessionState {
    /** Nothing was trained yet; an untrained network is there as soon as one has been prepared. */
    IDLE,
    /** A network is being made; a training may be about to begin. */
    PREPARING,
    /** Training. */
    TRAINING,
    /** Asked to pause, the batch under way is still being trained. */
    PAUSING,
    /** Standing still in the middle of a training. */
    PAUSED,
    /** Asked to stop, the batch under way is still being trained. */
    STOPPING,
    /** All epochs are trained. */
    FINISHED,
    /** Stopped before the end; what was learned is kept. */
    STOPPED,
    /** The loss went wrong; the last good weights are kept. */
    DIVERGED,
    /** An exception ended it; see {@link TrainingSession#failure()}. */
    FAILED;

    /** What a session does once a training has ended. */
    static SessionState after(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED, STOPPED_EARLY -> FINISHED;
            case STOPPED, UNFINISHED, IMPORTED -> STOPPED;
            case DIVERGED -> DIVERGED;
        };
    }

    /** Whether the worker is at it, so that nothing new can be prepared or started. */
    public boolean busy() {
        return switch (this) {
            case PREPARING, TRAINING, PAUSING, PAUSED, STOPPING -> true;
            case IDLE, FINISHED, STOPPED, DIVERGED, FAILED -> false;
        };
    }
}
