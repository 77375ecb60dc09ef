package org.conceptexplorer.app.sweep;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.Trial;

/** Sweeps in words. */
final class SweepWords {
    private SweepWords() {}

    /** How many trainings a plan has, and how long they take, roughly. */
    static String of(SweepPlan plan, OptionalDouble seconds) {
        int combinations = plan.combinations();
        int all = combinations * plan.seeds();
        String count =
                many(combinations, "combination") + " × " + many(plan.seeds(), "seed") + " = " + many(all, "training");
        return count
                + (seconds.isPresent()
                        ? " · roughly " + NumberWords.duration(seconds.getAsDouble()) + " at the pace of the latest run"
                        : " · how long is known once one of them is trained");
    }

    static String many(long count, String what) {
        return NumberWords.grouped(count) + " " + what + (count == 1 ? "" : "s");
    }

    /** Which trial it is, such as "Training 3 of 12 · l1 0.001, seed 2". */
    static String of(Trial trial, int trials, List<Setting<?>> differing) {
        String values = differing.stream()
                .filter(setting -> setting.in(trial.settings().values()))
                .map(setting ->
                        setting.id() + " " + setting.text(trial.settings().values()) + ", ")
                .collect(Collectors.joining());
        return "Sweep: training " + NumberWords.grouped(trial.number()) + " of " + NumberWords.grouped(trials) + " · "
                + values + "seed " + trial.settings().seed();
    }
}
