package org.conceptexplorer.cli.selftest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.conceptexplorer.model.Architecture;

/** The losses that the first steps are known to have, from a file of the program: a line for each network. */
final class StoredLosses {
    private static final String FILE = "losses.txt";

    private StoredLosses() {}

    /** The losses of a network's first steps; a network that the file does not know has none. */
    static List<Double> of(Architecture architecture) {
        return text().lines()
                .filter(line -> line.startsWith(architecture.id() + " "))
                .flatMap(line -> Arrays.stream(line.split(" ")).skip(1))
                .map(Double::valueOf)
                .toList();
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(StoredLosses.class.getResourceAsStream(FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
