package org.conceptexplorer.app.saving;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingSettings;

/**
 * How far a training that has not ended yet is.
 *
 * @param settings what is trained, and how
 * @param epochs how many are finished
 * @param step how many steps are done, of an unfinished epoch too
 * @param changes of settings on the way
 */
public record Reached(TrainingSettings settings, int epochs, int step, List<SettingChange> changes) {
    /** Makes its list unmodifiable. */
    public Reached {
        changes = List.copyOf(changes);
    }

    /** A training in which no setting has changed. */
    public Reached(TrainingSettings settings, int epochs, int step) {
        this(settings, epochs, step, List.of());
    }

    /** A training before its first step. */
    static Reached start(TrainingEvent.Started started) {
        return new Reached(started.settings(), 0, 0);
    }

    Reached after(TrainingEvent.Stepped stepped) {
        return new Reached(settings, epochs, stepped.step().step(), changes);
    }

    Reached after(TrainingEvent.EpochEnded ended) {
        return new Reached(settings, ended.epoch().epoch(), step, changes);
    }

    Reached after(TrainingEvent.Changed changed) {
        List<SettingChange> more = new ArrayList<>(changes);
        more.add(changed.change());
        return new Reached(settings, epochs, step, more);
    }
}
