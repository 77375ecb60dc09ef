package org.conceptexplorer.app.training;

import java.util.Optional;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;

/**
 * What is on view: a network, and the images it is asked about. Images and settings may be chosen anew meanwhile; this
 * stays what it was.
 *
 * @param settings how the network learns or has learned
 * @param data which images it learns from, and where they can be found again
 * @param images what it is asked about; empty for a run that was opened without images
 * @param opened the run, if it was trained before and is looked at again
 */
public record Subject(TrainingSettings settings, DataProvenance data, Optional<Dataset> images, Optional<Run> opened) {
    /** A network that is about to learn. */
    static Subject of(Preparation network) {
        return new Subject(network.settings(), network.provenance(), Optional.of(network.images()), Optional.empty());
    }

    /** A run that was trained before, asked about these images. */
    public static Subject of(Run run, Optional<Dataset> images) {
        return new Subject(run.training().settings(), run.data(), images, Optional.of(run));
    }

    /** The name of the images it is asked about, if they are not those it learned from. */
    public Optional<String> otherImages() {
        return images.filter(shown -> !data.matches(shown)).map(Dataset::name);
    }
}
