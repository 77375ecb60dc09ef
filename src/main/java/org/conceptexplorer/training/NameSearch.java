package org.conceptexplorer.training;

import org.conceptexplorer.base.Progress;

/**
 * Tells a training's listener how far the search for names is. Between its parts the training does what it does between
 * two batches: questions are answered, and a pause is waited for.
 */
final class NameSearch implements Progress {
    private final TrainingControl control;
    private final TrainingListener listener;
    private final Runnable standBy;

    NameSearch(TrainingControl control, TrainingListener listener, Runnable standBy) {
        this.control = control;
        this.listener = listener;
        this.standBy = standBy;
    }

    @Override
    public void report(String what, long done, long total) {
        listener.on(new TrainingEvent.Preparing(what, done, total));
        standBy.run();
    }

    @Override
    public boolean cancelled() {
        return control.stopWanted();
    }
}
