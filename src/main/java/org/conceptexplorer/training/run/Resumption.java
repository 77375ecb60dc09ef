package org.conceptexplorer.training.run;

import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;

/** Whether, and how far, a training can go on. */
public final class Resumption {
    private Resumption() {}

    /**
     * Whether a run is of a training that is to be done: of the same settings, with the same changes on the way.
     *
     * @param settings of what is to be done
     * @param changes on the way
     */
    public static boolean isOf(TrainedRun run, TrainingSettings settings, List<SettingChange> changes) {
        return comparable(run.settings()).equals(comparable(settings))
                && run.changes().equals(changes);
    }

    /** How often the state is kept changes nothing of what is learned. */
    private static TrainingSettings comparable(TrainingSettings settings) {
        return settings.with(Settings.CHECKPOINT_SECONDS, Settings.CHECKPOINT_SECONDS.usual());
    }

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
        if (before.outcome() == Outcome.IMPORTED) {
            throw new ExplainedException(
                    "The network was imported, and where its training stood is not known; train a new one from its"
                            + " weights (concept-explorer train --initial-weights RUN/weights.npz).");
        }
        if (before.continuation().isEmpty()) {
            throw new ExplainedException(
                    "The run keeps no state to go on from, as runs of older versions do not; train" + " again.");
        }
        TrainingSettings settings =
                epochs == 0 ? before.settings() : before.settings().withEpochs(epochs);
        if (!isLeft(before, settings.epochs())) {
            throw new ExplainedException("All " + NumberWords.grouped(settings.epochs())
                    + " epochs are trained already; name more" + " of them with --epochs.");
        }
        return settings;
    }

    /** Of a training whose program died after the last step, the end alone may be left. */
    private static boolean isLeft(TrainedRun before, int planned) {
        int epochs = before.history().size();
        long needed = (long) planned * before.steps().stepsPerEpoch();
        return epochs < planned
                ? before.steps().size() <= needed
                : epochs == planned && before.outcome() == Outcome.UNFINISHED;
    }
}
