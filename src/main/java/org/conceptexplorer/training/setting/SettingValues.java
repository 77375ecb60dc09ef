package org.conceptexplorer.training.setting;

import java.util.HashMap;
import java.util.Map;

/** A value for every setting. Immutable. */
public final class SettingValues {
    private final Map<Setting<?>, Object> values;

    private SettingValues(Map<Setting<?>, Object> values) {
        this.values = values;
    }

    /** The usual value of every setting. */
    public static SettingValues usual() {
        Map<Setting<?>, Object> values = new HashMap<>();
        for (Setting<?> setting : Settings.all()) {
            if (setting.whole().isEmpty()) {
                values.put(setting, setting.usual());
            }
        }
        return new SettingValues(values);
    }

    /** The value of a setting that is not part of another one's. */
    @SuppressWarnings("unchecked") // only with() puts values in, of the setting's own type
    <T> T stored(Setting<T> setting) {
        return (T) values.getOrDefault(setting, setting.usual());
    }

    <T> SettingValues with(Setting<T> setting, T value) {
        if (value.equals(values.get(setting))) {
            return this;
        }
        Map<Setting<?>, Object> changed = new HashMap<>(values);
        changed.put(setting, value);
        return new SettingValues(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingValues that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
