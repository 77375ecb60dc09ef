package org.conceptexplorer.training.sweep;

import org.conceptexplorer.training.TrainingControl;
import org.jspecify.annotations.Nullable;

/** Pauses, resumes and cancels a sweep from any thread: the trial under way, and those that follow. */
public final class SweepControl {
    private @Nullable TrainingControl trial;
    private boolean paused;
    private boolean cancelled;

    /** Says which training is under way now; what was asked for before holds for it too. */
    public synchronized void follow(TrainingControl control) {
        trial = control;
        if (paused) {
            control.pause();
        }
        if (cancelled) {
            control.stop();
        }
    }

    /** Asks for a pause after the batch under way. */
    public synchronized void pause() {
        paused = true;
        if (trial != null) {
            trial.pause();
        }
    }

    /** Ends a pause. */
    public synchronized void resume() {
        paused = false;
        if (trial != null) {
            trial.resume();
        }
    }

    /** Asks for the end after the batch under way, also while paused. For good. */
    public synchronized void cancel() {
        cancelled = true;
        if (trial != null) {
            trial.stop();
        }
    }

    /** Whether the end was asked for. */
    public synchronized boolean cancelled() {
        return cancelled;
    }
}
