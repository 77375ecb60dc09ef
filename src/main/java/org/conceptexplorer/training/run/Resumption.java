package org.conceptexplorer.training.run;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;

/** Whether, and how far, a training can go on. */
public final class Resumption {
    private Resumption() {}

    /**
     * The settings with which a training goes on.
     *
     * @param before what was trained
     * @param epochs how many there are to be in all; 0 for those that were planned
     * @throws ExplainedException if it cannot go on
     */
    public static TrainingSettings settings(TrainedRun before, int epochs) {
        if (before.outcome() == Outcome.DIVERGED) {
            throw new ExplainedException(
                    "The training has diverged and cannot go on; train again with a smaller learning rate.");
        }
        if (before.continuation().isEmpty()) {
            throw new ExplainedException(
                    "The run keeps no state to go on from, as runs of older versions do not; train" + " again.");
        }
        TrainingSettings settings =
                epochs == 0 ? before.settings() : before.settings().withEpochs(epochs);
        int planned = settings.epochs();
        long needed = (long) planned * before.steps().stepsPerEpoch();
        if (before.history().size() >= planned || before.steps().size() > needed) {
            throw new ExplainedException("All " + NumberWords.grouped(planned)
                    + " epochs are trained already; name more" + " of them with --epochs.");
        }
        if (settings.followsItsEnd() && planned != before.settings().epochs()) {
            throw new ExplainedException(
                    "The settings of this training change towards its end, which was planned after "
                            + NumberWords.grouped(before.settings().epochs())
                            + " epochs: it cannot go on to another; train again"
                            + " with --epochs " + planned + ".");
        }
        return settings;
    }
}
