package org.conceptexplorer.base;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of the packaged program's archives. Classes that a build has just made are in none. */
public final class ProgramFolder {
    private ProgramFolder() {}

    /** The folder in which this very archive lies. */
    public static Optional<Path> path() {
        try {
            Path archive = Path.of(ProgramFolder.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toRealPath();
            return Optional.of(archive).filter(Files::isRegularFile).map(Path::getParent);
        } catch (URISyntaxException | IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
