package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.training.TrainedRun;

/**
 * The folder of one run: {@code run.json}, {@code history.csv}, {@code sparsity.csv}, {@code steps.csv}, {@code terms.csv},
 * {@code initial-weights.npz} and {@code weights.npz}, described in {@code docs/architecture.md}.
 */
public final class RunFolder {
    static final String RUN = "run.json";
    static final String HISTORY = "history.csv";
    static final String SPARSITY = "sparsity.csv";
    static final String STEPS = "steps.csv";
    static final String TERMS = "terms.csv";
    static final String INITIAL_WEIGHTS = "initial-weights.npz";
    static final String WEIGHTS = "weights.npz";
    private static final List<String> FILES = List.of(RUN, HISTORY, SPARSITY, STEPS, TERMS, INITIAL_WEIGHTS, WEIGHTS);

    private final Path path;
    private final boolean created;

    private RunFolder(Path path, boolean created) {
        this.path = path;
        this.created = created;
    }

    /**
     * Makes a folder for a run, or takes an empty one, and makes sure that it can be written to; to be called before a
     * training, so that a bad name costs nothing.
     *
     * @throws ExplainedException if it is a file, holds something, or cannot be written to
     */
    public static RunFolder create(Path path) {
        try {
            boolean exists = Files.exists(path);
            if (exists && !isEmptyFolder(path)) {
                throw new ExplainedException("The output " + path + " is there already and is not an empty folder;"
                        + " name a new folder, or delete what is there.");
            }
            Files.createDirectories(path);
            RunFolder folder = new RunFolder(path, !exists);
            folder.tryOut();
            return folder;
        } catch (IOException e) {
            throw new ExplainedException(
                    "The folder " + path + " cannot be used because " + IoReason.of(e) + "; name another one.", e);
        }
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
            return !content.iterator().hasNext();
        }
    }

    private void tryOut() throws IOException {
        Path trial = path.resolve("trial");
        try {
            Files.write(trial, new byte[1]);
            Files.delete(trial);
        } catch (IOException e) {
            discard(e);
            throw e;
        }
    }

    /**
     * The run folder that somebody means: this one, or that of this file of it. A folder counts from its first file on,
     * so that a run which is not whole is told as such.
     *
     * @return nothing if there are no files of a run
     */
    public static Optional<Path> meant(Path path) {
        Path folder = FILES.contains(String.valueOf(path.getFileName())) ? path.resolveSibling("") : path;
        return FILES.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)))
                ? Optional.of(folder)
                : Optional.empty();
    }

    /**
     * Reads a run that anybody may have written: every file is data, and proves itself.
     *
     * @param path the run folder
     * @throws ExplainedException naming the folder or file and what is wrong with it: missing, damaged, or written by a
     *     newer version of this program
     */
    public static Run read(Path path) {
        return new RunReader(path).read();
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * Writes a run; {@code run.json}, which makes the folder a run, comes last. If anything fails, nothing of the run
     * is left.
     *
     * @throws ExplainedException if a file cannot be written
     */
    public void write(Run run) {
        try {
            TrainedRun training = run.training();
            HistoryCsv.write(path.resolve(HISTORY), training.history());
            if (SparsityCsv.isKnown(training.history())) {
                SparsityCsv.write(path.resolve(SPARSITY), training.history());
            }
            StepsCsv.write(path.resolve(STEPS), training.steps());
            if (training.steps().hasTerms()) {
                TermsCsv.write(path.resolve(TERMS), training.steps());
            }
            training.initialWeights().write(path.resolve(INITIAL_WEIGHTS));
            training.weights().write(path.resolve(WEIGHTS));
            RunJsonFile.write(path.resolve(RUN), RunJsonMapping.toJson(run));
        } catch (RuntimeException | Error e) {
            discard(e);
            throw e;
        }
    }

    /**
     * Takes back what was made: the run's files, and the folder itself if it was made for the run. If they cannot be
     * removed, that is explained by an exception suppressed by the failure, which stays what is told first.
     *
     * @param failure why there will be no run
     */
    public void discard(Throwable failure) {
        try {
            for (String file : FILES) {
                Files.deleteIfExists(path.resolve(file));
            }
            if (created) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            failure.addSuppressed(new ExplainedException(
                    "The unfinished run in " + path + " cannot be removed because " + IoReason.of(e)
                            + "; delete it yourself.",
                    e));
        }
    }
}
