package org.conceptexplorer.app.settings;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.TrainingSettings;

/** One number as typed, and what is wrong with it. */
public final class NumberField {
    private final NumberSetting setting;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    NumberField(NumberSetting setting) {
        this.setting = setting;
    }

    /** Which setting it is. */
    public NumberSetting setting() {
        return setting;
    }

    /** The text as typed; whatever it is, it is kept. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with the text, as a sentence; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void show(TrainingSettings settings) {
        text.set(setting.read(settings));
    }

    /** The settings with this one as typed, or as they were if the text will not do; then the problem is said. */
    TrainingSettings layOver(TrainingSettings settings) {
        try {
            TrainingSettings changed = setting.write(settings, text.get());
            problem.set("");
            return changed;
        } catch (ExplainedException wrong) {
            problem.set(String.valueOf(wrong.getMessage()));
            return settings;
        }
    }
}
