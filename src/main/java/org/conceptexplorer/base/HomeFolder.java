package org.conceptexplorer.base;

import java.io.IOException;
import java.nio.file.Path;

/** The folder of the person who started the program, in which Java and its libraries keep what they want to find again. */
public final class HomeFolder {
    private static final String PROPERTY = "user.home";

    private HomeFolder() {}

    /**
     * Gives a home to users without one. In a container the user is often a mere number, whose home Java calls {@code ?}:
     * libraries would make a folder of that name wherever the program was started. To be called before anything else.
     */
    public static void settle() {
        if (!Path.of(System.getProperty(PROPERTY, "")).isAbsolute()) {
            System.setProperty(PROPERTY, inTemporary().toString());
        }
    }

    private static Path inTemporary() {
        try {
            return TemporaryFolder.ofThisUser();
        } catch (IOException e) {
            // Nothing can be kept there either, but nothing is left in the working folder.
            return Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
        }
    }
}
