package org.conceptexplorer.app;

import java.util.logging.Logger;
import javafx.application.Application;

/** Opens the window from outside, where nobody knows JavaFX. */
public final class WindowLauncher {
    /** Kept here, for the log manager forgets loggers that nobody holds. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private WindowLauncher() {}

    /**
     * Opens the window, and returns when it has been closed.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open() {
        // JavaFX warns of every start from the class path; ours is meant to be one
        TOOLKIT.setFilter(record -> !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX"));
        Application.launch(ConceptExplorerApp.class);
    }
}
