package org.conceptexplorer.training.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conceptexplorer.base.CacheFolder;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;

/** Writes the run of a training that has ended. Hours of learning are not thrown away because a disk is full. */
public final class RunKeeper {
    private final List<Path> refuges;

    /**
     * Keeps runs.
     *
     * @param refuges where a folder is made, in the first of them that takes it, for a run that cannot be where it was to be
     */
    public RunKeeper(List<Path> refuges) {
        this.refuges = List.copyOf(refuges);
    }

    /** With the temporary folder, this person's cache and home as refuges: they may lie on disks of their own. */
    public static RunKeeper ofThisUser() {
        return new RunKeeper(List.of(
                Path.of(System.getProperty("java.io.tmpdir", "")),
                CacheFolder.ofThisUser(),
                Path.of(System.getProperty("user.home", ""))));
    }

    /**
     * Writes a run to its folder; if that fails twice, to a new one in a refuge.
     *
     * @param elsewhere told if it is in a refuge: why, and where
     * @return where the run is
     * @throws ExplainedException if it can be written nowhere: why not in its folder, and, suppressed, why in no refuge
     */
    public Path keep(Run run, RunFolder folder, Consumer<ExplainedException> elsewhere) {
        try {
            folder.write(run);
            return folder.path();
        } catch (ExplainedException e) {
            return again(run, folder.path(), e, elsewhere);
        }
    }

    private Path again(Run run, Path path, ExplainedException first, Consumer<ExplainedException> elsewhere) {
        try {
            RunFolder.create(path).write(run);
            return path;
        } catch (ExplainedException e) {
            Path kept = inRefuge(run, first);
            elsewhere.accept(new ExplainedException(
                    first.getMessage() + " The run is not lost: it is in " + kept + ", move it from there.", first));
            return kept;
        }
    }

    private Path inRefuge(Run run, ExplainedException first) {
        List<String> reasons = new ArrayList<>();
        for (Path refuge : refuges) {
            Optional<Path> kept = in(refuge, run, reasons);
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        first.addSuppressed(new ExplainedException(reasons.stream().distinct().collect(Collectors.joining(" "))));
        throw first;
    }

    private static Optional<Path> in(Path refuge, Run run, List<String> reasons) {
        try {
            Path made = Files.createTempDirectory(Files.createDirectories(refuge), "concept-explorer-run-");
            try {
                RunFolder.create(made).write(run);
                return Optional.of(made);
            } catch (ExplainedException e) {
                reasons.add(String.valueOf(e.getMessage()));
                Files.deleteIfExists(made);
            }
        } catch (IOException e) {
            reasons.add("Nor can it be written in " + refuge + " because " + IoReason.of(e) + ".");
        }
        return Optional.empty();
    }
}
