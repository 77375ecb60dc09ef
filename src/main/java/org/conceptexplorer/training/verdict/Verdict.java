package org.conceptexplorer.training.verdict;

import java.util.List;
import java.util.Optional;
import org.conceptexplorer.training.Outcome;

/** Judges a training. Window and command tell the same. */
public final class Verdict {
    /** What explains more stands first; a line for each way in which a training can come to nothing. */
    private static final List<Check> CHECKS = List.of(new FaintImages(), new DeadConcepts(), new NothingLearned());

    private Verdict() {}

    /**
     * What the training did not come to, what explains more first; empty if it learned, or if it is too early to tell
     * because no epoch was finished. A diverged training is explained by {@code TrainedRun.explanation()}.
     */
    public static List<Finding> on(Evidence evidence) {
        if (evidence.run().outcome() == Outcome.DIVERGED
                || evidence.run().history().isEmpty()) {
            return List.of();
        }
        List<Finding> all = CHECKS.stream()
                .map(check -> check.look(evidence))
                .flatMap(Optional::stream)
                .toList();
        boolean settled = !all.isEmpty() && !all.get(0).settingsHelp(); // what else is wrong follows from the images
        return settled ? all.subList(0, 1) : all;
    }
}
