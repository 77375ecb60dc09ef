package org.conceptexplorer.app.training;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks before a key press ends a training in the middle of an epoch. */
public final class StopQuestion {
    private static final ButtonType STOP = new ButtonType("Stop", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType GO_ON = new ButtonType("Go on", ButtonBar.ButtonData.CANCEL_CLOSE);

    private StopQuestion() {}

    /** Stops a training at once if that loses nothing, or else when the person agrees. */
    public static void ask(TrainingModel training, TrainingCommands commands, Window owner) {
        if (!commands.stoppable().get()) {
            return;
        }
        if (!training.inUnfinishedEpoch()) {
            commands.stop();
            return;
        }
        Alert question = new Alert(
                Alert.AlertType.CONFIRMATION,
                "The epoch under way is not finished. What was learned so far is kept, but a stopped training"
                        + " cannot go on.",
                STOP,
                GO_ON);
        question.initOwner(owner);
        question.setHeaderText("Stop the training?");
        question.setTitle("Concept Explorer");
        question.resultProperty().addListener((observed, before, now) -> {
            if (now == STOP) {
                commands.stop();
            }
        });
        question.show();
    }
}
