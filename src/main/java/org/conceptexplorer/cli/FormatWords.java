package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Phrases;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;

/** The names of the formats that networks are written in and read from. Looked for when a command needs them. */
final class FormatWords {
    private FormatWords() {}

    /** Those that can be written, for the help. */
    static final class Written implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(ModelFormats.written()).iterator();
        }
    }

    /** Those that can be read, for the help. */
    static final class Read implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids(ModelFormats.read()).iterator();
        }
    }

    /**
     * The format of this name.
     *
     * @throws ExplainedException if there is none
     */
    static ModelFormat named(String id, List<ModelFormat> formats) {
        return formats.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ExplainedException(
                        "The format is " + id + ", but has to be " + Phrases.either(ids(formats)) + "."));
    }

    /**
     * The format that a file's ending says.
     *
     * @throws ExplainedException if it says none
     */
    static ModelFormat byEnding(Path file) {
        return ModelFormats.forFile(file)
                .orElseThrow(() -> new ExplainedException("The ending of " + file
                        + " says no format; name it with --to: " + Phrases.either(ids(ModelFormats.written())) + "."));
    }

    private static List<String> ids(List<ModelFormat> formats) {
        return formats.stream().map(ModelFormat::id).toList();
    }
}
