package org.conceptexplorer.training.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/** Between the values of settings as a person types them and as a plan has them. */
public final class VariedValues {
    private VariedValues() {}

    /**
     * Reads lists of values with commas between.
     *
     * @param settings those that all trials have in common
     * @param typed the lists, in the order of the plan
     * @param problems told what is wrong with each list that will not do, as a sentence
     * @return the lists that will do, as JSON has them
     */
    public static Map<Setting<?>, List<Object>> read(
            SettingValues settings, Map<Setting<?>, String> typed, Problems problems) {
        Map<Setting<?>, List<Object>> read = new LinkedHashMap<>();
        SettingValues laidOver = settings;
        for (Setting<?> setting : Settings.all()) { // one that is part of another comes after it
            String list = typed.get(setting);
            if (list != null) {
                try {
                    List<Object> values = read(setting, laidOver, list);
                    laidOver = setting.fromJson(laidOver, values.get(0));
                    read.put(setting, values);
                } catch (ExplainedException e) {
                    problems.with(setting, String.valueOf(e.getMessage()));
                }
            }
        }
        Map<Setting<?>, List<Object>> ordered = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(read::containsKey)
                .forEach(each -> ordered.put(each, read.getOrDefault(each, List.of())));
        return ordered;
    }

    /** Told what is wrong. */
    @FunctionalInterface
    public interface Problems {
        /** Something is wrong with the values of a setting. */
        void with(Setting<?> setting, String sentence);
    }

    private static List<Object> read(Setting<?> setting, SettingValues settings, String list) {
        if (list.isBlank()) {
            throw new ExplainedException("Name values for " + setting.id() + ", with commas between.");
        }
        List<Object> values = new ArrayList<>();
        for (String each : list.split(",", -1)) {
            values.add(setting.json(setting.parse(settings, each.strip())));
        }
        return values;
    }

    /** A plan's lists as a person types them. */
    public static Map<Setting<?>, String> text(SweepPlan plan) {
        Map<Setting<?>, String> texts = new LinkedHashMap<>();
        plan.varied().forEach((setting, values) -> texts.put(setting, text(setting, values)));
        return texts;
    }

    private static <T> String text(Setting<T> setting, List<Object> values) {
        return values.stream()
                .map(value -> setting.values().text(setting.values().fromJson(value)))
                .collect(Collectors.joining(", "));
    }
}
