package org.conceptexplorer.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.DeadConceptSearch;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.verdict.Evidence;
import org.conceptexplorer.training.verdict.Finding;
import org.conceptexplorer.training.verdict.Verdict;

/** Says on the terminal what a training that has ended did not come to. */
final class TrainVerdict {
    private final CommandContext context;

    TrainVerdict(CommandContext context) {
        this.context = context;
    }

    /** A line for each finding; none after an interruption, where nobody waits for them. */
    void tell(TrainedRun run, Dataset images) {
        if (run.outcome() == Outcome.DIVERGED || run.history().isEmpty()) {
            return;
        }
        try {
            Evidence evidence = new Evidence(
                    run, images, OptionalDouble.of(MeanImage.error(images.train(), images.test())), dead(run, images));
            Verdict.on(evidence).stream().map(Finding::text).forEach(context.terminal()::line);
        } catch (CancellationException e) {
            context.terminal().endChangingLine(); // the run is kept; what it is like can be asked again
        }
    }

    private List<Integer> dead(TrainedRun run, Dataset images) {
        try (Autoencoder network = context.networks().trained(run)) {
            return new DeadConceptSearch(images.test())
                    .askAll(network, "Looking at the concepts", new TerminalProgress(context));
        }
    }
}
