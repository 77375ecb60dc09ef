package org.conceptexplorer.app.sweep;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.conceptexplorer.training.setting.Setting;

/** One setting that a sweep varies, with its values as typed, and what is wrong with them. */
public final class SweepRow {
    private final ObjectProperty<Setting<?>> setting;
    private final StringProperty values;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    SweepRow(Setting<?> setting, String values) {
        this.setting = new SimpleObjectProperty<>(setting);
        this.values = new SimpleStringProperty(values);
    }

    /** Which setting is varied. */
    public ObjectProperty<Setting<?>> settingProperty() {
        return setting;
    }

    /** Its values, with commas between. */
    public StringProperty valuesProperty() {
        return values;
    }

    /** What is wrong with them, as a sentence; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void say(String sentence) {
        problem.set(sentence);
    }
}
