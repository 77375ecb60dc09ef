package org.conceptexplorer.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import org.conceptexplorer.base.ExplainedException;

/** Opens the window from outside, where nobody knows JavaFX. */
public final class WindowLauncher {
    private WindowLauncher() {}

    /**
     * Starts JavaFX, with no window yet. What JavaFX complains of meanwhile is about its own ways of trying.
     *
     * @throws ExplainedException if there is no folder for JavaFX's libraries
     * @throws UnsupportedOperationException if there is no display, or GTK is missing
     * @throws RuntimeException if other libraries are missing
     */
    public static void prepare() {
        GraphicsDevice.choose();
        JavaFxFolder.choose();
        Platform.startup(() -> {});
    }

    /** A library of the desktop that is missing; to be asked when {@link #prepare()} has failed. */
    public static Optional<String> missingLibrary() {
        return DesktopLibraries.missing(JavaFxFolder.path());
    }

    /**
     * Opens the window, and returns when it has been closed.
     *
     * @param shown the run or the images to open in it, if not the images that it finds by itself
     */
    public static void open(Optional<Path> shown) {
        Application.launch(
                ConceptExplorerApp.class, shown.map(Path::toString).stream().toArray(String[]::new));
    }
}
