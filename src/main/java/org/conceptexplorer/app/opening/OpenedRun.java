package org.conceptexplorer.app.opening;

import java.nio.file.Path;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunImages;

/**
 * A run that was read from its folder.
 *
 * @param folder where it lies
 * @param run the run
 * @param images its images, if they are there and the same
 * @param missing why they are not there, if they are not
 */
record OpenedRun(Path folder, Run run, Optional<Dataset> images, Optional<ExplainedException> missing) {
    /**
     * Reads a run, and its images as far as they are there.
     *
     * @throws ExplainedException if the run is damaged
     */
    static OpenedRun read(Path folder, RunImages found, Progress progress) {
        Run run = RunFolder.read(folder);
        progress.check();
        try {
            Dataset images = found.open(run, Optional.empty(), progress);
            return new OpenedRun(folder, run, Optional.of(images), Optional.empty());
        } catch (ExplainedException missing) {
            return new OpenedRun(folder, run, Optional.empty(), Optional.of(missing));
        }
    }

    /** The same with images that somebody chose. */
    OpenedRun with(Dataset chosen) {
        return new OpenedRun(folder, run, Optional.of(chosen), Optional.empty());
    }
}
