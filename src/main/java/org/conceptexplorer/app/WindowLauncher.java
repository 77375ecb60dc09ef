package org.conceptexplorer.app;

import javafx.application.Application;

/** Opens the window from outside, where nobody knows JavaFX. */
public final class WindowLauncher {
    private WindowLauncher() {}

    /**
     * Opens the window, and returns when it has been closed.
     *
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open() {
        GraphicsDevice.choose();
        Application.launch(ConceptExplorerApp.class);
    }
}
