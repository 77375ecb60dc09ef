package org.conceptexplorer.app.sweep;

/** What a sweep in the window is doing. */
public enum SweepState {
    /** Nothing: none has begun, or one has ended. */
    IDLE,
    /** Its folder is made and its images are opened. */
    PREPARING,
    /** One training after the other. */
    TRAINING,
    /** Asked to pause, the batch under way is still being trained. */
    PAUSING,
    /** Standing still in the middle of a training. */
    PAUSED,
    /** Asked to end, the batch under way is still being trained, and what came is written. */
    STOPPING;

    /** Whether there is a sweep that has not ended. */
    public boolean busy() {
        return this != IDLE;
    }

    /** Whether there is a pause to end. */
    public boolean paused() {
        return this == PAUSING || this == PAUSED;
    }
}
