package org.conceptexplorer.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;

/**
 * A setting that changed in the course of a training; a line of {@code changes.csv}. The number of epochs changes where
 * a training is made longer, if what holds at a step depends on it.
 *
 * @param step the first step that was trained with the new value, counted from 1
 * @param setting which: the learning rate, the L1 weight, the dropout or the number of epochs
 * @param value the new value, as the setting writes it
 */
public record SettingChange(int step, Setting<?> setting, String value) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):([a-z0-9-]+)=(\\S+)");

    /**
     * Checks that the setting can change to that value.
     *
     * @throws ExplainedException if it cannot
     */
    public SettingChange {
        if (step < 1) {
            throw new ExplainedException("A setting cannot change at step " + step + "; steps count from 1.");
        }
        if (!setting.live() && !setting.equals(Settings.EPOCHS)) {
            throw new ExplainedException("The setting " + setting.id()
                    + " cannot change while a network is trained; only " + "learning-rate, l1 and dropout can.");
        }
        setting.parse(SettingValues.usual(), value);
    }

    /**
     * The change that {@link #text} writes.
     *
     * @throws ExplainedException if it is none
     */
    public static SettingChange parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new ExplainedException("The change " + PlainText.of(text)
                    + " cannot be understood; write STEP:SETTING=VALUE, such as 300:learning-rate=0.0005.");
        }
        return of(Integer.parseInt(form.group(1)), form.group(2), form.group(3));
    }

    /**
     * The change of a setting that is told by its name.
     *
     * @throws ExplainedException if there is no such setting, or it cannot change so
     */
    public static SettingChange of(int step, String name, String value) {
        for (Setting<?> setting : Settings.all()) {
            if (setting.id().equals(name)) {
                return new SettingChange(step, setting, value);
            }
        }
        throw new ExplainedException("There is no setting " + PlainText.of(name) + " that could change.");
    }

    /** {@code 300:learning-rate=0.0005}. */
    public String text() {
        return step + ":" + setting.id() + "=" + value;
    }

    /** Name and value: "learning rate 0.0005". */
    public String said() {
        return setting.words(setting.parse(SettingValues.usual(), value));
    }

    /** Inside a sentence: "learning rate 0.0005 from step 300 on". */
    public String words() {
        return said() + " from step " + step + " on";
    }

    /** The settings that hold at a step, if these hold before all changes. */
    static TrainingSettings inForce(TrainingSettings before, List<SettingChange> changes, int step) {
        SettingValues values = before.values();
        for (SettingChange change : changes) {
            if (change.step() <= step) {
                values = change.setting().parse(values, change.value());
            }
        }
        return new TrainingSettings(values);
    }

    /** Changes in the order of their steps, of two of one setting at one step the later one alone. */
    static List<SettingChange> with(List<SettingChange> changes, SettingChange another) {
        List<SettingChange> all = new ArrayList<>(changes);
        all.removeIf(each -> each.step() == another.step() && each.setting().equals(another.setting()));
        all.add(another);
        all.sort(Comparator.comparingInt(SettingChange::step));
        return List.copyOf(all);
    }
}
