package org.conceptexplorer.data.source;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.conceptexplorer.data.Dataset;

/**
 * Images in one file of NumPy arrays, as Keras keeps MNIST in {@code mnist.npz}.
 *
 * @param path the file
 */
public record ArchiveChoice(Path path) implements DataChoice {
    private static final String ENDING = ".npz";

    /** Announces it. */
    @AutoService(DataKind.class)
    public static final class Kind implements DataKind {
        @Override
        public String words() {
            return "an .npz file with x_train, y_train, x_test and y_test, such as Keras' mnist.npz";
        }

        @Override
        public boolean takesPaths() {
            return true;
        }

        @Override
        public Optional<DataChoice> choice(String text) {
            return text.toLowerCase(Locale.ROOT).endsWith(ENDING)
                    ? DataKind.path(text).map(ArchiveChoice::new)
                    : Optional.empty();
        }
    }

    @Override
    public String id() {
        return path.toString();
    }

    @Override
    public String label() {
        return String.valueOf(path.getFileName());
    }

    @Override
    public Dataset open(Opening opening) {
        opening.progress().report("Reading " + label(), 0, -1);
        opening.progress().check();
        return new ImageArchive(path, opening.fit()).read();
    }
}
