package org.conceptexplorer.app.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.prefs.Preferences;
import org.conceptexplorer.app.settings.SettingField;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.setting.Settings;

/** How the window was left: the settings as typed, and the run on view. */
public final class LastSession {
    private static final String PRESET = "preset";
    private static final String RUN = "run";
    private static final String INTERRUPTED = "interrupted";
    private static final String SETTING = "setting-";

    private final Preferences memory;

    /**
     * The last session.
     *
     * @param memory where it is remembered
     */
    public LastSession(Preferences memory) {
        this.memory = memory;
    }

    /**
     * Remembers the present session.
     *
     * @param run where the run on view lies, if it lies anywhere
     * @param interrupted whether it was being trained
     */
    public void remember(SettingsModel settings, Optional<Path> run, boolean interrupted) {
        Preset preset = settings.presetProperty().get();
        memory.put(PRESET, preset == null ? "" : preset.name());
        for (SettingField field : settings.fields()) {
            put(SETTING + field.setting().id(), field.textProperty().get());
        }
        put(RUN, run.map(Path::toString).orElse(""));
        memory.putBoolean(INTERRUPTED, interrupted && run.isPresent());
    }

    private void put(String key, String value) {
        if (value.length() <= Preferences.MAX_VALUE_LENGTH) {
            memory.put(key, value);
        } else {
            memory.remove(key);
        }
    }

    /** Chooses and types the settings as they were; a preset that was in force is taken as it is now. */
    public void restore(SettingsModel settings) {
        Map<String, String> texts = new HashMap<>();
        for (SettingField field : settings.fields()) {
            String id = field.setting().id();
            Optional.ofNullable(memory.get(SETTING + id, null)).ifPresent(text -> texts.put(id, text));
        }
        Optional<Preset> preset = Arrays.stream(Preset.values())
                .filter(each -> each.name().equals(memory.get(PRESET, "")))
                .findFirst();
        if (preset.isPresent()) {
            texts.keySet().retainAll(Set.of(Settings.ARCHITECTURE.id(), Settings.SEED.id()));
        }
        if (!texts.isEmpty()) {
            settings.retype(texts, preset);
        }
    }

    /** Where the run lies that was on view. */
    public Optional<Path> run() {
        try {
            return Optional.of(memory.get(RUN, ""))
                    .filter(text -> !text.isEmpty())
                    .map(Path::of);
        } catch (InvalidPathException fromAnotherComputer) {
            return Optional.empty();
        }
    }

    /** Whether that run was being trained. */
    public boolean interrupted() {
        return memory.getBoolean(INTERRUPTED, false);
    }
}
