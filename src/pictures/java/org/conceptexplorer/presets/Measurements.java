package org.conceptexplorer.presets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;

/**
 * The file of measurements, a line for each training. One that is there is not made again, so that hours of work may be
 * done in parts; whoever changes the arithmetic deletes the file first.
 */
final class Measurements {
    private static final String HEADER = "preset,network,seed,error,zero_share,dead,rarest_active_share";

    private final Path file;
    private final List<Measurement> all = new ArrayList<>();

    /** Reads what was measured so far. */
    Measurements(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(Measurement::of).forEach(all::add);
        } else {
            Files.writeString(file, HEADER + "\n");
        }
    }

    boolean has(Preset preset, Architecture network, long seed) {
        return of(preset, network).stream().anyMatch(each -> each.seed() == seed);
    }

    /** Writes one down at once. */
    void add(Measurement measured) throws IOException {
        all.add(measured);
        Files.writeString(file, measured.line() + "\n", StandardOpenOption.APPEND);
    }

    /** Those of one network with one preset. */
    List<Measurement> of(Preset preset, Architecture network) {
        return all.stream()
                .filter(each -> each.preset() == preset && each.network() == network)
                .toList();
    }
}
