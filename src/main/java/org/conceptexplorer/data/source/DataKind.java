package org.conceptexplorer.data.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A kind of images that can be chosen. Registering one with the service loader brings it to window and commands. */
public interface DataKind {
    /** How it is typed, and what it is, such as "sample (digits drawn by the program)". */
    String words();

    /** The choice that a text names, if it is one of this kind. */
    Optional<DataChoice> choice(String text);

    /** The choice that is in every menu, if this kind has one that needs no path. */
    default Optional<DataChoice> standing() {
        return Optional.empty();
    }

    /** Whether what it takes is the path of a folder or a file. */
    default boolean takesPaths() {
        return false;
    }

    /** Whether it takes what no other kind does. */
    default boolean takesTheRest() {
        return false;
    }

    /** The path that a text is; empty if it cannot be one. */
    static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
