package org.conceptexplorer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;

/** Writes the run of a training that has ended. Hours of learning are not thrown away because a disk is full. */
final class RunKeeper {
    private final Terminal terminal;
    private final Path refuge;

    /**
     * Keeps runs.
     *
     * @param terminal where it is said that a run is not where it was to be
     * @param refuge where a folder for such a run is made: the temporary folder
     */
    RunKeeper(Terminal terminal, Path refuge) {
        this.terminal = terminal;
        this.refuge = refuge;
    }

    /**
     * Writes a run to its folder; if that fails twice, to a new one in the refuge, and says so.
     *
     * @return where the run is
     * @throws ExplainedException if it can be written nowhere: why not in its folder, and, suppressed, why not in the refuge
     */
    Path keep(Run run, RunFolder folder) {
        try {
            folder.write(run);
            return folder.path();
        } catch (ExplainedException e) {
            return again(run, folder.path(), e);
        }
    }

    private Path again(Run run, Path path, ExplainedException first) {
        try {
            RunFolder.create(path).write(run);
            return path;
        } catch (ExplainedException e) {
            Path kept = inRefuge(run, first);
            terminal.complain(first.getMessage() + " The run is not lost: it is in " + kept + ", move it from there.");
            return kept;
        }
    }

    private Path inRefuge(Run run, ExplainedException first) {
        try {
            Path made = Files.createTempDirectory(refuge, "concept-explorer-run-");
            RunFolder.create(made).write(run);
            return made;
        } catch (IOException e) {
            first.addSuppressed(new ExplainedException(
                    "Nor can it be written in " + refuge + " because " + IoReason.of(e) + ".", e));
        } catch (ExplainedException e) {
            first.addSuppressed(e);
        }
        throw first;
    }
}
