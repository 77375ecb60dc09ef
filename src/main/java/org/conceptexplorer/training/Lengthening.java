package org.conceptexplorer.training;

import java.util.List;
import org.conceptexplorer.training.setting.Settings;

/** What it means for a training to go on with another number of epochs than was planned. */
final class Lengthening {
    private Lengthening() {}

    /**
     * The changes of a training that goes on. Where what holds at a step depends on the number of epochs, the steps until
     * now were trained with the earlier one, which is a change to be told.
     *
     * @param before what was trained
     * @param next the settings it goes on with
     */
    static List<SettingChange> changes(TrainedRun before, TrainingSettings next) {
        int was = before.settings().epochs();
        if (was == next.epochs() || !next.dependsOnEpochs()) {
            return before.changes();
        }
        boolean first =
                before.changes().stream().noneMatch(change -> change.setting().equals(Settings.EPOCHS));
        List<SettingChange> changes = before.changes();
        if (first) {
            changes = SettingChange.with(changes, new SettingChange(1, Settings.EPOCHS, String.valueOf(was)));
        }
        int from = before.steps().size() + 1;
        return SettingChange.with(changes, new SettingChange(from, Settings.EPOCHS, String.valueOf(next.epochs())));
    }
}
