package org.conceptexplorer.training.run;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;

/**
 * Finds the images to show to a trained network.
 *
 * @param datasets where images come from
 * @param remedy what to do when those of a run are others now, as the end of a sentence
 */
public record RunImages(Datasets datasets, String remedy) {
    /**
     * Opens the images somebody chose, or else the very ones that the run was trained with.
     *
     * @param progress told about the reading; its cancellation is passed on
     * @throws ExplainedException if the latter are not there any more, or others are in their place
     */
    public Dataset open(Run run, Optional<DataChoice> choice, Progress progress) {
        DataChoice wanted = choice.orElseGet(() -> DataChoice.parse(run.data().source()));
        Dataset dataset = datasets.open(wanted, progress);
        List<String> changes = choice.isPresent() ? List.of() : run.data().changes(dataset);
        if (!changes.isEmpty()) {
            throw new ExplainedException("The images in " + run.data().source() + " are no longer those that the run"
                    + " was trained with (" + String.join(", ", changes) + "); " + remedy + ".");
        }
        return dataset;
    }

    /** Says that images are not those that a run was trained with, if they are not. */
    public static Optional<String> others(Run run, Dataset dataset) {
        return run.data().matches(dataset)
                ? Optional.empty()
                : Optional.of("The images of " + dataset.name() + " are not those that the run was trained with ("
                        + run.data().name() + "): what is made of them says how the network takes other images.");
    }
}
