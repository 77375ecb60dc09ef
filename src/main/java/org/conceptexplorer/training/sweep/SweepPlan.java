package org.conceptexplorer.training.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.BadValueException;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/**
 * A plan of many trainings: every combination of the values of some settings, each with several seeds. The trial of a
 * number is the same whatever was trained before it, and wherever.
 *
 * @param data where the images are, as {@code --data} takes it
 * @param preset where the settings start from
 * @param fixed settings laid over the preset, with their values as JSON has them
 * @param varied settings with the values they take in turn; of several, the last one changes first
 * @param seeds how many seeds each combination is trained with
 * @param firstSeed the first of them; the others follow it
 */
public record SweepPlan(
        String data,
        Preset preset,
        Map<Setting<?>, Object> fixed,
        Map<Setting<?>, List<Object>> varied,
        int seeds,
        long firstSeed) {
    /** More are a mistake, or more than a year of training. */
    static final int MOST_TRIALS = 100_000;

    private static final int SAMPLE = 100;

    /**
     * Checks that every trial is possible.
     *
     * @throws ExplainedException naming the setting, the value and what it has to be
     */
    public SweepPlan {
        Map<Setting<?>, Object> plain = new LinkedHashMap<>();
        fixed.forEach((setting, value) -> plain.put(setting, canonical(setting, value)));
        fixed = Collections.unmodifiableMap(plain);
        Map<Setting<?>, List<Object>> lists = new LinkedHashMap<>();
        varied.forEach((setting, values) -> lists.put(setting, canonicalList(setting, values)));
        varied = Collections.unmodifiableMap(lists);
        long trials = seeds;
        for (Map.Entry<Setting<?>, List<Object>> each : varied.entrySet()) {
            if (each.getValue().isEmpty()) {
                throw new ExplainedException("The plan varies " + each.getKey().id() + " over no value; name some.");
            }
            trials = Math.min(MOST_TRIALS + 1L, trials * each.getValue().size());
        }
        if (seeds < 1 || trials > MOST_TRIALS) {
            throw new ExplainedException(
                    "The plan has " + (seeds < 1 ? "no trial" : "more than " + MOST_TRIALS + " trials")
                            + "; seeds has to be 1 or more, and all values times seeds at most " + MOST_TRIALS + ".");
        }
    }

    private static List<Object> canonicalList(Setting<?> setting, List<Object> values) {
        Set<Object> list = new LinkedHashSet<>();
        for (Object value : values) {
            if (!list.add(canonical(setting, value))) {
                throw new ExplainedException("The setting " + setting.id() + " has the value " + value + " twice.");
            }
        }
        return List.copyOf(list);
    }

    /** 0 and 0.0 are the same value. One that will not do is told with the settings of its trial. */
    private static <T> Object canonical(Setting<T> setting, Object value) {
        try {
            return setting.values().json(setting.values().fromJson(value));
        } catch (BadValueException willBeTold) {
            return value;
        }
    }

    /** The settings that differ from trial to trial, but for the seed. */
    public List<Setting<?>> differing() {
        return List.copyOf(varied.keySet());
    }

    /** How many combinations of values there are. */
    public int combinations() {
        return varied.values().stream().mapToInt(List::size).reduce(1, (a, b) -> a * b);
    }

    /** All trials, in the order of their numbers: one combination with all its seeds after the other. */
    public List<Trial> trials() {
        List<Trial> trials = new ArrayList<>();
        for (int number = 1; number <= combinations() * seeds; number++) {
            trials.add(trial(number));
        }
        return trials;
    }

    /** A trial of each combination, or, of very many combinations, of some spread over all of them. */
    public Stream<Trial> sample() {
        int combinations = combinations();
        int some = Math.min(SAMPLE, combinations);
        return IntStream.range(0, some).mapToObj(i -> trial((int) ((long) i * combinations / some) * seeds + 1));
    }

    /**
     * Checks the settings of every combination of values.
     *
     * @throws ExplainedException naming the first setting that will not do
     */
    public void check() {
        for (int first = 1; first <= combinations() * seeds; first += seeds) {
            trial(first);
        }
    }

    /**
     * One trial.
     *
     * @param number counted from 1
     */
    public Trial trial(int number) {
        int combination = (number - 1) / seeds;
        long seed = firstSeed + (number - 1) % seeds;
        Map<Setting<?>, Object> values = new LinkedHashMap<>(fixed);
        int place = combination;
        List<Setting<?>> settings = differing();
        for (int i = settings.size() - 1; i >= 0; i--) {
            List<Object> choices = varied.getOrDefault(settings.get(i), List.of());
            values.put(settings.get(i), choices.get(place % choices.size()));
            place /= choices.size();
        }
        return new Trial(number, combination, settings(values).withSeed(seed));
    }

    /** In the order in which settings are declared: one that is part of another has to come after it. */
    private TrainingSettings settings(Map<Setting<?>, Object> json) {
        Object network = json.get(Settings.ARCHITECTURE);
        Architecture architecture = network == null
                ? Settings.ARCHITECTURE.usual()
                : Settings.ARCHITECTURE.of(Settings.ARCHITECTURE.fromJson(SettingValues.usual(), network));
        SettingValues values = preset.settings(architecture).values();
        for (Setting<?> setting : Settings.all()) {
            Object value = json.get(setting);
            if (value != null) {
                values = setting.fromJson(values, value);
            }
        }
        return new TrainingSettings(values);
    }
}
