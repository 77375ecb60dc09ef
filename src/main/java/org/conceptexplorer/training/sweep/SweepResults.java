package org.conceptexplorer.training.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;

/**
 * What came of many trainings, which are alike but for some settings.
 *
 * @param differing settings that are not the same in all of them, but for the seed
 * @param trials at least one, in the order of their folders
 */
public record SweepResults(List<Setting<?>> differing, List<TrialResult> trials) {
    private static final Set<Setting<?>> WITHOUT_MEANING = Set.of(Settings.SEED, Settings.CHECKPOINT_SECONDS);

    /** Makes its lists unmodifiable. */
    public SweepResults {
        differing = List.copyOf(differing);
        trials = List.copyOf(trials);
    }

    /**
     * Trainings of the same settings but for the seed.
     *
     * @param label the values that set them apart, such as "l1 0.001, batch-size 32"
     * @param trials at least one
     */
    public record Group(String label, List<TrialResult> trials) {
        /** Makes its list unmodifiable. */
        public Group {
            trials = List.copyOf(trials);
        }

        /** The settings that all of them have, but for the seed. */
        public TrainingSettings settings() {
            return trials.get(0).settings();
        }

        /** The validation errors of those that have one. */
        public Spread error() {
            return spread(TrialResult::error);
        }

        /** The shares of zeros of those that have one. */
        public Spread zeros() {
            return spread(TrialResult::zeros);
        }

        private Spread spread(Function<TrialResult, OptionalDouble> number) {
            return Spread.of(trials.stream().map(number).flatMapToDouble(OptionalDouble::stream));
        }
    }

    /** Finds out what differs. */
    public static SweepResults of(List<TrialResult> trials) {
        List<Setting<?>> differing = new ArrayList<>();
        for (Setting<?> setting : Settings.all()) {
            long values = trials.stream()
                    .map(trial -> text(setting, trial))
                    .distinct()
                    .count();
            if (values > 1 && !WITHOUT_MEANING.contains(setting)) {
                differing.add(setting);
            }
        }
        return new SweepResults(differing, trials);
    }

    /** The value of a setting in a trial; empty if it has none there. */
    public static String text(Setting<?> setting, TrialResult trial) {
        return setting.in(trial.settings().values())
                ? setting.text(trial.settings().values())
                : "";
    }

    /** Trials put together that differ in nothing but the seed, in the order of the first of each. */
    public List<Group> groups() {
        Map<String, List<TrialResult>> groups = new LinkedHashMap<>();
        List<Setting<?>> telling = telling();
        for (TrialResult trial : trials) {
            groups.computeIfAbsent(label(trial, telling), label -> new ArrayList<>())
                    .add(trial);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** What differs, but for what is the same in all trials of each network: the network tells it. */
    private List<Setting<?>> telling() {
        return differing.stream()
                .filter(setting -> setting.equals(Settings.ARCHITECTURE) || !followsFromNetwork(setting))
                .<Setting<?>>map(setting -> setting)
                .toList();
    }

    private boolean followsFromNetwork(Setting<?> setting) {
        Map<String, String> values = new LinkedHashMap<>();
        return differing.contains(Settings.ARCHITECTURE)
                && trials.stream().allMatch(trial -> {
                    String value = text(setting, trial);
                    String before = values.putIfAbsent(text(Settings.ARCHITECTURE, trial), value);
                    return before == null || before.equals(value);
                });
    }

    private static String label(TrialResult trial, List<Setting<?>> telling) {
        String values = telling.stream()
                .filter(setting -> setting.in(trial.settings().values()))
                .map(setting -> setting.id() + " " + text(setting, trial))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? trial.settings().architecture().id() : values;
    }

    /** What the errors were measured on, in a few words. */
    public String validation() {
        return trials.stream()
                .map(trial -> trial.settings().validation())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
    }
}
