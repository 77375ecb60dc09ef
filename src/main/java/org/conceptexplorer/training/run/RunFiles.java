package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;

/** The files of a run, by their names. */
public final class RunFiles {
    static final String RUN = "run.json";
    static final String HISTORY = "history.csv";
    static final String SPARSITY = "sparsity.csv";
    static final String STEPS = "steps.csv";
    static final String TERMS = "terms.csv";
    static final String CHANGES = "changes.csv";
    static final String INITIAL_WEIGHTS = "initial-weights.npz";
    static final String WEIGHTS = "weights.npz";
    static final String BEST_WEIGHTS = "best-weights.npz";
    static final String STATE = "state.npz";
    static final String CHECKPOINT = "checkpoint.zip";

    /** Those that hold a run, {@code run.json} last. */
    static final List<String> PARTS =
            List.of(HISTORY, SPARSITY, STEPS, TERMS, CHANGES, INITIAL_WEIGHTS, WEIGHTS, BEST_WEIGHTS, STATE, RUN);

    /** More than ten million steps take. */
    static final long MOST_BYTES = 256L << 20;

    private RunFiles() {}

    /** Whether a folder has a file that only a run has. */
    static boolean anyIn(Path folder) {
        return Files.isRegularFile(folder.resolve(CHECKPOINT))
                || PARTS.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    static boolean isOne(String name) {
        return PARTS.contains(name) || name.equals(CHECKPOINT);
    }

    /**
     * Refuses to write over a run that is read. To be asked by everything that reads a run and writes files.
     *
     * @param run its folder or zip
     * @param targets what is to be written
     * @throws ExplainedException naming the first target that is a file of the run
     */
    public static void refuseToReplace(Path run, Collection<Path> targets) {
        for (Path target : targets) {
            file(run, target).ifPresent(hit -> {
                throw new ExplainedException(
                        "The output " + target + " is a file of the run " + run + " itself; choose another place.");
            });
        }
    }

    private static Optional<Path> file(Path run, Path target) {
        Stream<Path> files = Files.isDirectory(run)
                ? Stream.concat(PARTS.stream(), Stream.of(CHECKPOINT)).map(run::resolve)
                : Stream.of(run);
        return files.filter(file -> same(file, target)).findFirst();
    }

    /** Links are followed; a part of the run that is not there could still be taken for one. */
    private static boolean same(Path file, Path target) {
        try {
            return (Files.exists(file) && Files.exists(target))
                    ? Files.isSameFile(file, target)
                    : place(file).equals(place(target));
        } catch (IOException e) {
            return false;
        }
    }

    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        return folder != null && Files.isDirectory(folder) ? folder.toRealPath().resolve(whole.getFileName()) : whole;
    }
}
