package org.conceptexplorer.app.training;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/** The button that begins a training; its tooltip says why it cannot be pressed, when it cannot. */
public final class TrainButton extends StackPane {
    /** A button for a command. */
    public TrainButton(TrainingCommands commands) {
        Button train = new Button("Train", Icons.PLAY.node());
        train.setId("train");
        train.setMaxWidth(Double.MAX_VALUE);
        train.getStyleClass().addAll(Styles.ACCENT, Styles.LARGE);
        train.setOnAction(pressed -> commands.train());
        train.disableProperty().bind(commands.obstacle().isNotEmpty());
        StringBinding why = Bindings.when(commands.obstacle().isEmpty())
                .then("Train a new network with these settings (Ctrl+Enter).")
                .otherwise(commands.obstacle());
        Hint.on(train, this, why);
        getChildren().add(train);
        getStyleClass().add("train-box");
    }
}
