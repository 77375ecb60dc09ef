package org.conceptexplorer.app.shell;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.digits.DigitsPane;
import org.conceptexplorer.app.loss.LossPane;
import org.conceptexplorer.app.notices.NoticesView;
import org.conceptexplorer.app.settings.SettingsView;
import org.conceptexplorer.app.training.TrainButton;
import org.conceptexplorer.app.training.TrainingBar;

/** Where the panes stand: settings at the left, figures beside them, what concerns all above and below. */
public final class ShellView extends BorderPane {
    private static final double SETTINGS_WIDTH = 272;

    /** Puts the panes in their places. */
    public ShellView(
            HeaderView header,
            NoticesView notices,
            SettingsView settings,
            TrainButton train,
            LossPane loss,
            DigitsPane digits,
            TrainingBar bar) {
        setId("shell");
        setTop(new VBox(header, notices));
        setLeft(settings(settings, train));
        VBox.setVgrow(loss, Priority.ALWAYS);
        VBox figures = new VBox(loss, digits);
        figures.getStyleClass().add("figures");
        figures.setMinWidth(0);
        setCenter(figures);
        setBottom(bar);
        // A click beside every control takes the keys back from a text field.
        setFocusTraversable(false);
        setOnMousePressed(pressed -> requestFocus());
    }

    private static Node settings(SettingsView settings, TrainButton train) {
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(scroll, train);
        column.setMinWidth(SETTINGS_WIDTH);
        column.setPrefWidth(SETTINGS_WIDTH);
        column.setMaxWidth(SETTINGS_WIDTH);
        column.getStyleClass().add("settings-column");
        return column;
    }
}
