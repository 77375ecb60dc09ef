package org.conceptexplorer.app.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;

/** Settings that may change while a training goes on: what holds in it, and what was typed since. */
public final class LiveSettings {
    private final SettingsModel typed;
    private final BiConsumer<Setting<?>, String> change;
    private final Map<Setting<?>, String> inForce = new LinkedHashMap<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper(false);

    /**
     * Nothing is trained yet.
     *
     * @param typed the settings as typed
     * @param change gives the training under way another value of a setting
     */
    public LiveSettings(SettingsModel typed, BiConsumer<Setting<?>, String> change) {
        this.typed = typed;
        this.change = change;
        typed.settingsProperty().addListener((observed, before, now) -> compare());
    }

    /** Takes what happened in the training. */
    public void take(List<TrainingEvent> events) {
        for (TrainingEvent event : events) {
            if (event instanceof TrainingEvent.Started started) {
                begin(started.settings());
            } else if (event instanceof TrainingEvent.Changed changes) {
                inForce.replace(changes.change().setting(), changes.change().value());
            } else if (event instanceof TrainingEvent.Ended) {
                inForce.clear();
            }
        }
        compare();
    }

    private void begin(TrainingSettings settings) {
        inForce.clear();
        for (Setting<?> setting : Settings.all()) {
            if (setting.live() && setting.fits(settings.values())) {
                inForce.put(setting, setting.text(settings.values()));
            }
        }
    }

    /** Whether something sound was typed that does not hold yet in the training under way. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** Has the training go on with what was typed. */
    public void apply() {
        if (changed.get()) {
            inForce.replaceAll((setting, before) -> {
                String now = text(setting);
                if (!now.equals(before)) {
                    change.accept(setting, now);
                }
                return now;
            });
            compare();
        }
    }

    private void compare() {
        boolean sound = inForce.keySet().stream()
                .allMatch(
                        setting -> typed.field(setting).problemProperty().get().isEmpty());
        changed.set(sound
                && inForce.entrySet().stream().anyMatch(each -> !Objects.equals(text(each.getKey()), each.getValue())));
    }

    /** In the setting's own form: 0.10 is no other value than 0.1. */
    private String text(Setting<?> setting) {
        return typed.settingsProperty()
                .get()
                .map(settings -> setting.text(settings.values()))
                .orElseGet(() -> typed.field(setting).textProperty().get());
    }
}
