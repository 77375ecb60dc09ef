package org.conceptexplorer.training.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/** Between settings and the object that tells them in {@code run.json}. */
final class SettingsJson {
    /** Follows from the others; it stands there for the reader and is not read back. */
    private static final String L1_PER_IMAGE = "l1_per_image";

    private static final String TOP = "";
    private static final Map<String, Set<String>> NAMES = names();

    private SettingsJson() {}

    /**
     * Plain values, by name.
     *
     * @param images training images that there were
     */
    static Map<String, Object> write(TrainingSettings settings, int images) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Setting<?> setting : Settings.all()) {
            Map<String, Object> object = setting.group().isEmpty() ? json : group(json, setting);
            if (setting.in(settings.values())) {
                object.put(setting.key(), setting.json(settings.values()));
            }
        }
        json.put(L1_PER_IMAGE, settings.l1PerImage(images));
        return json;
    }

    @SuppressWarnings("unchecked") // nothing else puts maps in
    private static Map<String, Object> group(Map<String, Object> json, Setting<?> setting) {
        return (Map<String, Object>) json.computeIfAbsent(setting.group().orElseThrow(), name -> new TreeMap<>());
    }

    /**
     * The settings that were written.
     *
     * @throws IllegalArgumentException naming the first that is missing, or is not what it has to be
     */
    static TrainingSettings read(Map<String, Object> json) {
        try {
            checkNames(json);
            SettingValues values = SettingValues.usual();
            for (Setting<?> setting : Settings.all()) {
                if (setting.in(values)) {
                    values = read(setting, values, json);
                }
            }
            return new TrainingSettings(values);
        } catch (ExplainedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** The names of settings in each object; those in no other one under an empty name. */
    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new TreeMap<>();
        for (Setting<?> setting : Settings.all()) {
            names.computeIfAbsent(setting.group().orElse(TOP), group -> new TreeSet<>())
                    .add(setting.key());
        }
        Set<String> top = new TreeSet<>(names.keySet());
        top.remove(TOP);
        top.add(L1_PER_IMAGE);
        names.computeIfAbsent(TOP, group -> new TreeSet<>()).addAll(top);
        return names;
    }

    /** A name that means nothing here may be the one thing that decided the training. */
    private static void checkNames(Map<String, Object> json) {
        NAMES.forEach((group, inside) -> {
            if (group.equals(TOP)) {
                refuseOthers(json, inside);
            } else if (json.getOrDefault(group, Map.of()) instanceof Map<?, ?> map) {
                refuseOthers(map, inside);
            } else {
                throw new IllegalArgumentException(group + " is no object");
            }
        });
    }

    private static void refuseOthers(Map<?, ?> json, Set<String> names) {
        for (Object name : json.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("there is no setting " + PlainText.of(String.valueOf(name)));
            }
        }
    }

    private static <T> SettingValues read(Setting<T> setting, SettingValues values, Map<String, Object> json) {
        Object object =
                setting.group().isEmpty() ? json : json.get(setting.group().orElseThrow());
        Object value = object instanceof Map<?, ?> map ? map.get(setting.key()) : null;
        if (value != null) {
            return setting.fromJson(values, value);
        }
        T before = setting.before()
                .orElseThrow(() -> new IllegalArgumentException("the setting " + setting.key() + " is missing"));
        return setting.set(values, before);
    }
}
