package org.conceptexplorer.cli;

import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;

/**
 * Stops a training after a number of steps.
 *
 * @param steps how many, 0 or more
 * @param control stops the training
 * @param next follows the training too
 */
record StopAfter(int steps, TrainingControl control, TrainingListener next) implements TrainingListener {
    @Override
    public void on(TrainingEvent event) {
        next.on(event);
        if (done(event) >= steps) {
            control.stop();
        }
    }

    private static int done(TrainingEvent event) {
        return event instanceof TrainingEvent.Stepped stepped ? stepped.step().step() : 0;
    }
}
