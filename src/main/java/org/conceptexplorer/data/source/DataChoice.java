package org.conceptexplorer.data.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.jspecify.annotations.Nullable;

/** Which images a person wants to use. */
public sealed interface DataChoice {
    /** MNIST if it is on this computer, sample digits otherwise. */
    record Auto() implements DataChoice {
        @Override
        public String id() {
            return "auto";
        }
    }

    /** MNIST, given or downloaded. */
    record Mnist() implements DataChoice {
        @Override
        public String id() {
            return "mnist";
        }
    }

    /** Digits drawn by the program. */
    record Sample() implements DataChoice {
        @Override
        public String id() {
            return "sample";
        }
    }

    /**
     * Any images in MNIST's layout.
     *
     * @param path the folder with the four files
     */
    record Folder(Path path) implements DataChoice {
        @Override
        public String id() {
            return path.toString();
        }
    }

    /** The word or the path by which commands and files name it; {@link #parse} understands it. */
    String id();

    /**
     * Understands what a person typed.
     *
     * @param text {@code auto}, {@code mnist}, {@code sample}, or a folder
     * @throws ExplainedException if it is none of them
     */
    static DataChoice parse(String text) {
        return switch (text) {
            case "auto" -> new Auto();
            case "mnist" -> new Mnist();
            case "sample" -> new Sample();
            default -> new Folder(path(text));
        };
    }

    private static Path path(String text) {
        try {
            if (!text.isBlank()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw noFolder(text, e);
        }
        throw noFolder(text, null);
    }

    private static ExplainedException noFolder(String text, @Nullable Exception cause) {
        return new ExplainedException(
                "The setting data is \"" + text + "\", but has to be auto, mnist, sample or a folder.", cause);
    }
}
