package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.training.Outcome;

/** Reads the head of a run from its files, wherever they lie. */
final class HeadReader {
    /** More than a million epochs take. */
    private static final long MOST_BYTES = 64L << 20;

    /** Gives the content of one of a run's files, if it is there. */
    @FunctionalInterface
    interface Source {
        Optional<byte[]> get(String name) throws IOException;
    }

    private HeadReader() {}

    static byte[] bytes(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new MalformedException("is larger than 64 MB");
        }
        return Files.readAllBytes(file);
    }

    static RunHead read(Source files) throws IOException {
        byte[] json = files.get(RunFiles.RUN).orElseThrow(() -> new IOException("it has no file " + RunFiles.RUN));
        RunJson run = RunJsonFile.read(json);
        RunJson.Result result = run.result();
        return new RunHead(
                SettingsJson.read(run.settings()),
                RunJsonMapping.data(run.data()),
                RunJsonMapping.named(Outcome.class, result.outcome()),
                Instant.parse(result.started()),
                result.seconds(),
                result.epochsDone(),
                result.stepsDone(),
                last(files, RunFiles.HISTORY, "validation_bce", result.epochsDone()),
                last(files, RunFiles.SPARSITY, "zeros", result.epochsDone()));
    }

    /** A number in the last line of a table that has a line for each epoch. */
    private static OptionalDouble last(Source files, String name, String column, int epochs) throws IOException {
        Optional<byte[]> content = files.get(name);
        if (content.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<String> lines =
                new String(content.get(), StandardCharsets.UTF_8).lines().toList();
        int place = lines.isEmpty() ? -1 : List.of(lines.get(0).split(",")).indexOf(column);
        if (place < 0 || lines.size() != epochs + 1) {
            throw new IOException("its file " + name + " has not a line for each of " + epochs + " epochs");
        }
        if (epochs == 0) {
            return OptionalDouble.empty();
        }
        String[] cells = lines.get(epochs).split(",", -1);
        if (place >= cells.length || !Double.isFinite(Double.parseDouble(cells[place]))) {
            throw new IOException("its file " + name + " has no " + column);
        }
        return OptionalDouble.of(Double.parseDouble(cells[place]));
    }
}
