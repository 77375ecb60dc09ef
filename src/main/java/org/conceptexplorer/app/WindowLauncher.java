package org.conceptexplorer.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;

/** Opens the window from outside, where nobody knows JavaFX. */
public final class WindowLauncher {
    private WindowLauncher() {}

    /**
     * Opens the window, and returns when it has been closed.
     *
     * @param shown the run or the images to open in it, if not the images that it finds by itself
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open(Optional<Path> shown) {
        GraphicsDevice.choose();
        Application.launch(
                ConceptExplorerApp.class, shown.map(Path::toString).stream().toArray(String[]::new));
    }
}
