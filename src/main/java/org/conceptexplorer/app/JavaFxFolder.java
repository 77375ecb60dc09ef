package org.conceptexplorer.app;

import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.natives.NativeFolder;

/** Where JavaFX unpacks its native libraries. */
final class JavaFxFolder {
    /** JavaFX's property; where it is not set, JavaFX takes a folder for each of its versions in {@link #USUAL}. */
    private static final String PROPERTY = "javafx.cachedir";

    private static final String USUAL = ".openjfx/cache";
    private static final long BYTES = 20L << 20;

    private JavaFxFolder() {}

    /**
     * Tells JavaFX of another folder where nothing in the usual one can be kept and run. Leaves alone what was chosen when
     * Java was started.
     *
     * @throws ExplainedException if there is no folder for them
     */
    static void choose() {
        if (System.getProperty(PROPERTY) == null) {
            Path folder = NativeFolder.of("The window's libraries", USUAL, "javafx", BYTES)
                    .find();
            if (!folder.equals(usual())) {
                System.setProperty(PROPERTY, folder.toString());
            }
        }
    }

    /** The folder, once it is chosen. */
    static Path path() {
        String chosen = System.getProperty(PROPERTY);
        return chosen == null ? usual() : Path.of(chosen);
    }

    private static Path usual() {
        return Path.of(System.getProperty("user.home", ""), USUAL);
    }
}
