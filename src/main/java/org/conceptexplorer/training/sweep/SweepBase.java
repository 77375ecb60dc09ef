package org.conceptexplorer.training.sweep;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/**
 * What the trials of a plan have in common: the plan without what it varies.
 *
 * @param data where the images are, as {@code --data} takes it
 * @param preset where the settings start from
 * @param fixed settings laid over the preset, with their values as JSON has them
 * @param firstSeed the seed of the first trial
 */
public record SweepBase(String data, Preset preset, Map<Setting<?>, Object> fixed, long firstSeed) {
    /** Makes its map unmodifiable. */
    public SweepBase {
        fixed = Collections.unmodifiableMap(new LinkedHashMap<>(fixed));
    }

    /** What the trials of a plan have in common. */
    public static SweepBase of(SweepPlan plan) {
        return new SweepBase(plan.data(), plan.preset(), plan.fixed(), plan.firstSeed());
    }

    /**
     * Settings as they are, told as what sets them apart from the preset that they are nearest to.
     *
     * @param data where the images are, as {@code --data} takes it
     */
    public static SweepBase of(String data, TrainingSettings settings) {
        return Arrays.stream(Preset.values())
                .map(preset -> new SweepBase(data, preset, beyond(preset, settings), settings.seed()))
                .min(Comparator.comparingInt(base -> base.fixed().size()))
                .orElseThrow();
    }

    private static Map<Setting<?>, Object> beyond(Preset preset, TrainingSettings settings) {
        Map<Setting<?>, Object> fixed = new LinkedHashMap<>();
        SettingValues told = preset.settings(settings.architecture()).values();
        for (Setting<?> setting : Settings.all()) {
            boolean network = setting.equals(Settings.ARCHITECTURE); // the preset's settings depend on it
            if (!setting.equals(Settings.SEED) && (network || differs(setting, told, settings.values()))) {
                Object value = setting.json(settings.values());
                fixed.put(setting, value);
                told = setting.fromJson(told, value); // brings its parts along
            }
        }
        return fixed;
    }

    private static boolean differs(Setting<?> setting, SettingValues told, SettingValues values) {
        return setting.in(values) && !(setting.in(told) && setting.of(told).equals(setting.of(values)));
    }

    /** The settings of a training in which nothing is varied. */
    public TrainingSettings settings() {
        return plan(Map.of(), 1).trial(1).settings();
    }

    /**
     * The plan that varies some settings.
     *
     * @param varied with the values they take in turn, as JSON has them; of several, the last one changes first
     * @param seeds how many seeds each combination is trained with
     * @throws org.conceptexplorer.base.ExplainedException if that is no plan
     */
    public SweepPlan plan(Map<Setting<?>, List<Object>> varied, int seeds) {
        Map<Setting<?>, Object> others = new LinkedHashMap<>(fixed);
        others.keySet().removeAll(varied.keySet());
        return new SweepPlan(data, preset, others, varied, seeds, firstSeed);
    }
}
