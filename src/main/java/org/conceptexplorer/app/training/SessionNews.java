package org.conceptexplorer.app.training;

import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.session.SessionState;

/** What the worker tells the window. Of what comes together, all events are taken before all states. */
sealed interface SessionNews {
    /** The session is doing something else now. */
    record Changed(SessionState state) implements SessionNews {}

    /** Something happened in the training. */
    record Happened(TrainingEvent event) implements SessionNews {}
}
