package org.conceptexplorer.app.training;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.Painter;

/** The bottom line: what the training is doing, how far it is, and the buttons to hold or end it. */
public final class TrainingBar extends HBox {
    private static final double PROGRESS_WIDTH = 220;
    private static final double LEAST_PROGRESS_WIDTH = 80;

    /**
     * Shows a training and its commands.
     *
     * @param training what is shown
     * @param commands what the buttons do
     * @param painter paints what else tells of the training
     */
    public TrainingBar(TrainingModel training, TrainingCommands commands, Painter painter) {
        Label status = new Label();
        status.setId("status");
        follow(training.statusProperty(), status::setText, painter);
        status.setMaxWidth(Double.MAX_VALUE);
        status.setMinWidth(0);
        HBox.setHgrow(status, Priority.ALWAYS);

        ProgressBar progress = new ProgressBar();
        progress.setId("progress");
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.setMinWidth(LEAST_PROGRESS_WIDTH);
        follow(training.progressProperty(), share -> progress.setProgress(share.doubleValue()), painter);
        Hint.on(progress, "How much of the training is done.");
        progress.setAccessibleText("Progress of the training");

        getChildren().addAll(status, progress, goOn(commands), pause(commands), stop(commands));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("training-bar");
    }

    private static <T> void follow(ObservableValue<T> value, Consumer<T> shown, Painter painter) {
        shown.accept(value.getValue());
        value.addListener((observed, before, now) -> painter.alongside(() -> shown.accept(now)));
    }

    /** Only there while it can be pressed. */
    private static Button goOn(TrainingCommands commands) {
        Button goOn = new Button("Continue");
        goOn.setId("continue");
        goOn.setMinWidth(Region.USE_PREF_SIZE);
        goOn.setOnAction(pressed -> commands.goOn());
        goOn.visibleProperty().bind(commands.obstacleToGoOn().isEmpty());
        goOn.managedProperty().bind(goOn.visibleProperty());
        Hint.on(
                goOn,
                "Go on with this training as if it had never stopped: to its planned end, or for as many epochs more as the"
                        + " settings say.");
        return goOn;
    }

    private static Button pause(TrainingCommands commands) {
        Button pause = button("pause", commands::pauseOrResume);
        pause.disableProperty().bind(commands.stoppable().not());
        pause.graphicProperty()
                .bind(Bindings.when(commands.paused()).then(Icons.PLAY.node()).otherwise(Icons.PAUSE.node()));
        pause.accessibleTextProperty()
                .bind(Bindings.when(commands.paused()).then("Go on").otherwise("Pause"));
        Hint.on(pause, "Pause the training after the batch under way, or go on with it (Space).");
        return pause;
    }

    private static Button stop(TrainingCommands commands) {
        Button stop = button("stop", commands::stop);
        stop.disableProperty().bind(commands.stoppable().not());
        stop.setGraphic(Icons.STOP.node());
        stop.setAccessibleText("Stop");
        Hint.on(stop, "End the training after the batch under way; what was learned is kept (Esc).");
        return stop;
    }

    private static Button button(String id, Runnable verb) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON);
        button.setOnAction(pressed -> verb.run());
        return button;
    }
}
