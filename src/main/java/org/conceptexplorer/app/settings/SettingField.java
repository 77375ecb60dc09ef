package org.conceptexplorer.app.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;

/** The value of one setting as typed or chosen, and what is wrong with it. */
public final class SettingField {
    private final Setting<?> setting;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fits = new ReadOnlyBooleanWrapper(true);

    SettingField(Setting<?> setting) {
        this.setting = setting;
    }

    /** Which setting it is. */
    public Setting<?> setting() {
        return setting;
    }

    /** The text as typed, or the one that stands for what was chosen; whatever it is, it is kept. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the text, as a sentence; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the setting has an effect beside the others. */
    public ReadOnlyBooleanProperty fitsProperty() {
        return fits.getReadOnlyProperty();
    }

    void show(SettingValues settings) {
        if (setting.in(settings)) {
            text.set(setting.text(settings));
        }
    }

    /** The settings with this one as typed, or as they were if the text will not do; then the problem is said. */
    SettingValues layOver(SettingValues settings) {
        fits.set(setting.fits(settings));
        try {
            SettingValues changed = setting.in(settings) ? setting.parse(settings, text.get()) : settings;
            problem.set("");
            return changed;
        } catch (ExplainedException wrong) {
            problem.set(String.valueOf(wrong.getMessage()));
            return settings;
        }
    }
}
