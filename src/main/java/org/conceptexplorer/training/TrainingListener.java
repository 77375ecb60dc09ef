package org.conceptexplorer.training;

/** Follows a training. */
@FunctionalInterface
public interface TrainingListener {
    /** Follows nothing. */
    TrainingListener NONE = event -> {};

    /**
     * Called on the training's own thread, once for each event and in order. The next batch waits for it, so it has to
     * be quick. If it throws, the training fails with that exception.
     */
    void on(TrainingEvent event);
}
