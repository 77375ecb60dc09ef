package org.conceptexplorer.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.application.Platform;

/** The libraries of a Linux desktop that JavaFX draws with and does not bring along: GTK and X11. */
final class DesktopLibraries {
    /** JavaFX's own library that is linked to all of them. */
    private static final String LINKED = "/libglassgtk3.so";

    /** As the system's loader says it: "/tmp/…/libglassgtk3.so: libgtk-3.so.0: cannot open shared object file: …". */
    private static final Pattern MISSING = Pattern.compile(": (?:/\\S*/)?(lib[^/:\\s]+\\.so[.\\d]*): ");

    private DesktopLibraries() {}

    /** The first library that is missing or cannot be loaded; empty where none is. To be asked when a start has failed. */
    static Optional<String> missing(Path folder) {
        try (InputStream library = Platform.class.getResourceAsStream(LINKED)) {
            if (library == null) {
                return Optional.empty();
            }
            Path file = Files.createTempFile(folder, "desktop", ".so");
            try {
                Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
                System.load(file.toAbsolutePath().toString());
                return Optional.empty();
            } catch (UnsatisfiedLinkError e) {
                return name(String.valueOf(e.getMessage()));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The library that a loader's message names. */
    static Optional<String> name(String message) {
        Matcher matcher = MISSING.matcher(message);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
