package org.conceptexplorer.app.opening;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.session.SessionState;

/** Puts a run on view: its network, its images, its settings. A training that is under way goes first. */
public final class RunStage {
    private static final String BUSY = "opening-busy";

    private final TrainingModel training;
    private final SettingsModel settings;
    private final DatasetModel dataset;
    private final NoticesModel notices;

    /** A stage of these view models. */
    public RunStage(TrainingModel training, SettingsModel settings, DatasetModel dataset, NoticesModel notices) {
        this.training = training;
        this.settings = settings;
        this.dataset = dataset;
        this.notices = notices;
    }

    /**
     * Shows a run, or asks what to do with the training under way.
     *
     * @param images what its network is asked about, if any are there
     */
    void show(Run run, Optional<Dataset> images) {
        inPlaceOfTraining(() -> {
            training.show(run, images);
            settings.takeOver(run.training().settings());
            images.ifPresent(dataset::adopt);
        });
    }

    /** Shows a run as it was left, whatever the settings are by now. */
    void restore(Run run, Optional<Dataset> images) {
        if (!training.underWay()) {
            training.show(run, images);
            images.ifPresent(dataset::adopt);
        }
    }

    /**
     * Goes on with a run, or asks what to do with the training under way.
     *
     * @param images those that it was trained with
     */
    void goOn(Run run, Dataset images) {
        inPlaceOfTraining(() -> {
            try {
                int more = run.training().settings().epochs();
                training.goOn(run, images, more);
                settings.takeOver(run.training().settings());
                dataset.adopt(images);
            } catch (ExplainedException obstacle) {
                notices.problem(BUSY, String.valueOf(obstacle.getMessage()));
            }
        });
    }

    private void inPlaceOfTraining(Runnable next) {
        notices.dismiss(BUSY);
        if (training.underWay()) {
            notices.say(new Notice(
                    BUSY,
                    Notice.Kind.ADVICE,
                    "A training is under way, and there is one network on view at a time. What the training has"
                            + " learned is kept under Open.",
                    new Notice.Action(
                            "stop-and-open",
                            "Stop it and open",
                            "Stop the training under way, then open the other one.",
                            () -> afterTraining(() -> inPlaceOfTraining(next)))));
            return;
        }
        next.run();
    }

    private void afterTraining(Runnable next) {
        notices.dismiss(BUSY);
        if (!training.stateProperty().get().busy()) {
            next.run();
            return;
        }
        training.stateProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends SessionState> state, SessionState before, SessionState now) {
                if (!now.busy()) {
                    state.removeListener(this);
                    next.run();
                }
            }
        });
        training.stop();
    }
}
