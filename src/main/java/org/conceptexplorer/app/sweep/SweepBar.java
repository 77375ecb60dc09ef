package org.conceptexplorer.app.sweep;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/** The bottom line while a sweep is under way: what it is doing, how far it is, and the buttons to hold or end it. */
public final class SweepBar extends HBox {
    private static final double PROGRESS_WIDTH = 220;
    private static final double LEAST_PROGRESS_WIDTH = 80;

    private final SweepModel sweep;

    private SweepBar(SweepModel sweep) {
        this.sweep = sweep;
        Label status = new Label();
        status.setId("sweep-status");
        status.textProperty().bind(sweep.progress().statusProperty());
        status.setMaxWidth(Double.MAX_VALUE);
        status.setMinWidth(0);
        HBox.setHgrow(status, Priority.ALWAYS);
        getChildren().addAll(status, progress(), pause(), stop());
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("training-bar");
    }

    /** A bottom line that shows a sweep while one is under way, and something else at all other times. */
    public static Node over(Node usual, SweepModel sweep) {
        ObservableValue<Boolean> busy = sweep.progress().stateProperty().map(SweepState::busy);
        SweepBar bar = new SweepBar(sweep);
        bar.visibleProperty().bind(busy);
        usual.visibleProperty().bind(bar.visibleProperty().not());
        return new StackPane(usual, bar);
    }

    private Node progress() {
        ProgressBar progress = new ProgressBar();
        progress.setId("sweep-progress");
        progress.setPrefWidth(PROGRESS_WIDTH);
        progress.setMinWidth(LEAST_PROGRESS_WIDTH);
        progress.progressProperty().bind(sweep.progress().shareProperty());
        Hint.on(progress, "How much of the sweep is done.");
        progress.setAccessibleText("Progress of the sweep");
        return progress;
    }

    private Node pause() {
        ObservableValue<SweepState> state = sweep.progress().stateProperty();
        Button pause = button("sweep-pause", sweep::pauseOrResume);
        pause.disableProperty().bind(state.map(now -> now != SweepState.TRAINING && !now.paused()));
        var paused = Bindings.createBooleanBinding(() -> state.getValue().paused(), state);
        pause.graphicProperty()
                .bind(Bindings.when(paused).then(Icons.PLAY.node()).otherwise(Icons.PAUSE.node()));
        pause.accessibleTextProperty().bind(Bindings.when(paused).then("Go on").otherwise("Pause"));
        Hint.on(pause, "Pause the sweep after the batch under way, or go on with it (Space).");
        return pause;
    }

    private Node stop() {
        Button stop = button("sweep-stop", sweep::stop);
        stop.disableProperty().bind(sweep.progress().stateProperty().map(now -> now == SweepState.STOPPING));
        stop.setGraphic(Icons.STOP.node());
        stop.setAccessibleText("Stop");
        Hint.on(
                stop,
                "End the sweep after the batch under way; what is trained stays, and Start goes on from there (Esc).");
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
