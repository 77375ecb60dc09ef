package org.conceptexplorer.cli;

import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.training.run.Run;

/** Finds the images to show to a trained network. */
final class RunData {
    private RunData() {}

    /**
     * Opens the images somebody chose, or else the very ones that the run was trained with.
     *
     * @throws ExplainedException if the latter are not there any more
     */
    static Dataset open(CommandContext context, Run run, Optional<DataChoice> choice) {
        DataChoice wanted = choice.orElseGet(() -> DataChoice.parse(run.data().source()));
        Dataset dataset = context.datasets().open(wanted, new TerminalProgress(context));
        if (choice.isEmpty() && !run.data().matches(dataset)) {
            throw new ExplainedException("The images in " + run.data().source() + " are no longer those that the run"
                    + " was trained with; name the images to use with --data.");
        }
        return dataset;
    }
}
