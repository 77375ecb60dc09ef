package org.conceptexplorer.app.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.exchange.ImportedModel;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunImages;

/**
 * A run that was read from its folder, or made of a network in another program's file.
 *
 * @param folder where it lies, or the file
 * @param run the run
 * @param images its images, if they are there and the same
 * @param missing why they are not there, if they are not
 * @param remarks what is to be known about a network of another program; a sentence each
 */
record OpenedRun(
        Path folder, Run run, Optional<Dataset> images, Optional<ExplainedException> missing, List<String> remarks) {
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
            return new OpenedRun(folder, run, Optional.of(images), Optional.empty(), List.of());
        } catch (ExplainedException missing) {
            return new OpenedRun(folder, run, Optional.empty(), Optional.of(missing), List.of());
        }
    }

    /**
     * A network from another program's file as a run that is kept nowhere yet.
     *
     * @param images what it is shown
     * @throws ExplainedException if the file holds none of this program's networks
     */
    static OpenedRun imported(Path file, Supplier<Dataset> images) {
        ImportedModel model = ModelImport.read(file);
        Dataset shown = images.get();
        return new OpenedRun(file, model.run(shown), Optional.of(shown), Optional.empty(), model.remarks());
    }

    /** Whether it was made of another program's file, and has no folder. */
    boolean isImported() {
        return Files.isRegularFile(folder) && run.training().outcome() == Outcome.IMPORTED && ModelImport.isOne(folder);
    }

    /** The same with images that somebody chose. */
    OpenedRun with(Dataset chosen) {
        return new OpenedRun(folder, run, Optional.of(chosen), Optional.empty(), remarks);
    }
}
