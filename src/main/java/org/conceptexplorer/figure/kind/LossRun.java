package org.conceptexplorer.figure.kind;

import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;

/**
 * The losses of one training, finished or going on.
 *
 * @param name told apart by it where several runs share a chart
 * @param stepsPerEpoch at least 1
 * @param epochs how many are planned, at least 1
 * @param totals each step's whole loss
 * @param bces each step's cross-entropy per pixel; empty where only the whole loss was kept
 * @param l1s each step's weighted L1 penalty; empty where only the whole loss was kept
 * @param names each step's name loss; empty where no names are learned
 * @param history the finished epochs, the first one first
 * @param validation what is validated on, in two words
 * @param changes of settings on the way
 * @param group what it shares with runs that differ from it in their seed alone; blank if that does not matter
 */
public record LossRun(
        String name,
        int stepsPerEpoch,
        int epochs,
        LossSeries totals,
        LossSeries bces,
        LossSeries l1s,
        LossSeries names,
        List<EpochRecord> history,
        String validation,
        List<SettingChange> changes,
        String group) {
    /** Copies and checks a run. */
    public LossRun {
        history = List.copyOf(history);
        changes = List.copyOf(changes);
        if (stepsPerEpoch < 1 || epochs < 1) {
            throw new IllegalArgumentException("a run has at least one epoch of one step");
        }
        if (l1s.size() != bces.size()) {
            throw new IllegalArgumentException(l1s.size() + " penalties are not those of " + bces.size() + " steps");
        }
        if (bces.size() != 0 && bces.size() != totals.size()) {
            throw new IllegalArgumentException(bces.size() + " cross-entropies are not those of " + totals.size());
        }
        if (names.size() != 0 && names.size() != bces.size()) {
            throw new IllegalArgumentException(names.size() + " name losses are not those of " + bces.size());
        }
    }

    /** A run of no group that is validated on the test images, in which no setting changed. */
    public LossRun(
            String name,
            int stepsPerEpoch,
            int epochs,
            LossSeries totals,
            LossSeries bces,
            LossSeries l1s,
            LossSeries names,
            List<EpochRecord> history) {
        this(name, stepsPerEpoch, epochs, totals, bces, l1s, names, history, "test images", List.of(), "");
    }

    /** A run that learns no names. */
    public LossRun(
            String name,
            int stepsPerEpoch,
            int epochs,
            LossSeries totals,
            LossSeries bces,
            LossSeries l1s,
            List<EpochRecord> history) {
        this(name, stepsPerEpoch, epochs, totals, bces, l1s, LossSeries.NONE, history);
    }

    /** A run that has ended. */
    public static LossRun of(String name, TrainedRun run) {
        return new LossRun(
                name,
                run.steps().stepsPerEpoch(),
                run.settings().epochs(),
                LossSeries.totals(run.steps()),
                LossSeries.bces(run.steps()),
                LossSeries.l1s(run.steps()),
                LossSeries.names(run.steps()),
                run.history(),
                run.settings().validation(),
                run.changes(),
                group(run.settings()));
    }

    /** All that decides a training but its seed, in words. */
    private static String group(TrainingSettings settings) {
        return Settings.all().stream()
                .filter(setting -> !setting.equals(Settings.SEED)
                        && !setting.equals(Settings.CHECKPOINT_SECONDS)
                        && setting.fits(settings.values()))
                .map(setting -> setting.words(settings.values()))
                .collect(Collectors.joining(", "));
    }
}
