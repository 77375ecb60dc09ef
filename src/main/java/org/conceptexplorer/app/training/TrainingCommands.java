package org.conceptexplorer.app.training;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import org.conceptexplorer.app.dataset.DatasetModel;
import org.conceptexplorer.app.settings.SettingsModel;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.session.SessionState;

/** What one can do about training, and when. */
public final class TrainingCommands {
    private final SettingsModel settings;
    private final DatasetModel dataset;
    private final TrainingModel training;
    private final StringBinding obstacle;
    private final StringBinding obstacleToGoOn;
    private final BooleanBinding paused;
    private final BooleanBinding stoppable;

    /** Commands that train what the settings say on the images that are open. */
    public TrainingCommands(SettingsModel settings, DatasetModel dataset, TrainingModel training) {
        this.settings = settings;
        this.dataset = dataset;
        this.training = training;
        obstacle = Bindings.createStringBinding(
                this::sayObstacle,
                settings.problemProperty(),
                dataset.datasetProperty(),
                training.stateProperty(),
                training.elsewhereProperty());
        obstacleToGoOn = Bindings.createStringBinding(
                () -> training.obstacleToGoOn(more()),
                settings.settingsProperty(),
                training.stateProperty(),
                training.elsewhereProperty());
        paused = during(SessionState.PAUSED).or(during(SessionState.PAUSING));
        stoppable = during(SessionState.TRAINING).or(paused);
    }

    /** Why training cannot begin now, as a sentence; empty if it can. */
    public StringBinding obstacle() {
        return obstacle;
    }

    /** Whether there is a pause to end. */
    public BooleanBinding paused() {
        return paused;
    }

    /** Whether there is a training to stop. */
    public BooleanBinding stoppable() {
        return stoppable;
    }

    /** Why one cannot go on with the training on view, as a sentence; empty if one can. */
    public StringBinding obstacleToGoOn() {
        return obstacleToGoOn;
    }

    /**
     * Goes on with the training on view as if it had never stopped: to its planned end, or, if that is reached, for as
     * many epochs more as the settings say.
     */
    public void goOn() {
        training.goOn(more());
    }

    private int more() {
        return settings.settingsProperty().get().map(TrainingSettings::epochs).orElse(0);
    }

    /** Begins a training, unless there is an obstacle. */
    public void train() {
        if (obstacle.get().isEmpty()) {
            settings.settingsProperty().get().ifPresent(chosen -> dataset.datasetProperty()
                    .get()
                    .ifPresent(images -> training.start(new Preparation(images, chosen))));
        }
    }

    /** Pauses a training, or goes on with a paused one. */
    public void pauseOrResume() {
        if (paused.get()) {
            training.resume();
        } else {
            training.pause();
        }
    }

    /** Stops a training; what was learned so far is kept. */
    public void stop() {
        training.stop();
    }

    private BooleanBinding during(SessionState state) {
        return training.stateProperty().isEqualTo(state);
    }

    private String sayObstacle() {
        SessionState state = training.stateProperty().get();
        if (state.busy() && state != SessionState.PREPARING) {
            return "A training is under way. Stop it to begin another one.";
        }
        if (!training.elsewhereProperty().get().isEmpty()) {
            return training.elsewhereProperty().get();
        }
        return dataset.datasetProperty().get().isEmpty()
                ? "The images are still being opened."
                : settings.problemProperty().get();
    }
}
