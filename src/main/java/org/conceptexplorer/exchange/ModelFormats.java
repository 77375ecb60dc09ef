package org.conceptexplorer.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The formats there are, as they announce themselves. */
public final class ModelFormats {
    private ModelFormats() {}

    /** Found when they are first needed, which is not at a start. */
    private static final class Found {
        static final List<ModelFormat> ALL =
                ServiceLoader.load(ModelFormat.class, ModelFormats.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(ModelFormat::id))
                        .toList();
    }

    /** Those that can be written, in the order of their names. */
    public static List<ModelFormat> written() {
        return Found.ALL.stream().filter(format -> format.writer().isPresent()).toList();
    }

    /** Those that can be read, in the order of their names. */
    public static List<ModelFormat> read() {
        return Found.ALL.stream().filter(format -> format.reader().isPresent()).toList();
    }

    /** The format that a file that is to be read says by its ending, if it says one. */
    public static Optional<ModelFormat> ofFile(Path file) {
        return ending(read().stream(), file);
    }

    /** The format that a file that is to be written says by its ending, if it says one. */
    public static Optional<ModelFormat> forFile(Path file) {
        return ending(written().stream(), file);
    }

    private static Optional<ModelFormat> ending(Stream<ModelFormat> formats, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return formats.filter(format -> format.extensions().stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
