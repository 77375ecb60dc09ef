package org.conceptexplorer.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.base.Phrases;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.model.Weights;

/** Reads networks from other programs' files. */
public final class ModelImport {
    private ModelImport() {}

    /**
     * Reads a network from a file whose ending says its format.
     *
     * @throws ExplainedException naming the file and what is wrong with it
     */
    public static ImportedModel read(Path file) {
        return read(
                file,
                ModelFormats.ofFile(file)
                        .orElseThrow(() -> new ExplainedException("The ending of " + file
                                + " says no format that networks are read from; name one that ends in "
                                + Phrases.either(endings()) + ".")));
    }

    /**
     * Reads a network from a file.
     *
     * @throws ExplainedException naming the file and what is wrong with it: no file, not of the format, damaged, too
     *     large, or none of the program's networks, with what was found and what was expected
     */
    public static ImportedModel read(Path file, ModelFormat format) {
        try {
            check(file);
            FoundModel found = format.reader().orElseThrow().read(file);
            Weights weights = Recognition.weights(found);
            return new ImportedModel(weights, found.layers().isPresent(), found.dropout(), found.l1());
        } catch (MalformedException e) {
            throw new ExplainedException(
                    "The file " + file + " is no " + format.label() + " that can be read: it " + PlainText.of(e.what())
                            + "; write it anew, or choose another one.",
                    e);
        } catch (IOException e) {
            throw new ExplainedException("The file " + file + " cannot be read because " + IoReason.of(e) + ".", e);
        } catch (IllegalArgumentException e) {
            throw new ExplainedException(
                    "The network in " + file + " is none of this program's: "
                            + PlainText.of(String.valueOf(e.getMessage())) + ".",
                    e);
        }
    }

    private static void check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new MalformedException("is a folder");
        }
        if (Files.size(file) > ModelReader.MOST_BYTES) {
            throw new MalformedException("is larger than " + (ModelReader.MOST_BYTES >> 20) + " MB");
        }
    }

    /** Whether a file says by its ending that it is a network of another program. */
    public static boolean isOne(Path file) {
        return Files.isRegularFile(file)
                && ModelFormats.ofFile(file)
                        .filter(ModelFormat::isForNetworksAlone)
                        .isPresent();
    }

    /** The endings of all files that can be read. */
    public static List<String> endings() {
        return ModelFormats.read().stream()
                .flatMap(format -> format.extensions().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
