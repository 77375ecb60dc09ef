package org.conceptexplorer.app.sweep;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/** How many trainings a sweep has, or what is in its way; and the buttons that start it, open one, or copy it. */
final class SweepFoot extends VBox {
    private final SweepModel sweep;

    SweepFoot(SweepModel sweep) {
        this.sweep = sweep;
        HBox buttons = new HBox(start(), open(), copy());
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.getStyleClass().add("setting-row");
        getChildren()
                .addAll(
                        words("sweep-count", "explanation", sweep.form().wordsProperty()),
                        words("sweep-obstacle", "problem", sweep.form().problemProperty()),
                        buttons);
        getStyleClass().add("sweep-foot");
    }

    private static Node words(String id, String style, ObservableValue<String> text) {
        Label words = new Label();
        words.setId(id);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add(style);
        words.textProperty().bind(text);
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node start() {
        Button start = new Button("Start", Icons.PLAY.node());
        start.setId("sweep-start");
        start.setMinWidth(USE_PREF_SIZE);
        start.getStyleClass().add(Styles.ACCENT);
        start.setOnAction(pressed -> sweep.start());
        start.disableProperty().bind(sweep.obstacle().isNotEmpty());
        StackPane around = new StackPane(start);
        Hint.on(
                start,
                around,
                Bindings.when(sweep.obstacle().isEmpty())
                        .then(
                                "Train what is missing, one training after the other; what is finished is not trained again.")
                        .otherwise(sweep.obstacle()));
        return around;
    }

    private Node open() {
        Button open = new Button("Open a plan…");
        open.setId("sweep-open");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(pressed -> ask());
        open.disableProperty().bind(sweep.progress().stateProperty().map(SweepState::busy));
        Hint.on(open, "Open the plan of a sweep: what it varies, and what has come of it so far.");
        return open;
    }

    private void ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open the plan of a sweep");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Plans", "*.json"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::toPath)
                .ifPresent(sweep.opening()::open);
    }

    private Node copy() {
        Button copy = new Button("Copy as command");
        copy.setId("sweep-copy");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(pressed -> sweep.opening().command(SweepFoot::toClipboard));
        copy.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> sweep.path().isEmpty()
                                || sweep.form().planProperty().get().isEmpty(),
                        sweep.folderProperty(),
                        sweep.form().planProperty()));
        Hint.on(copy, "Write the plan to its folder, and copy the command that trains it.");
        return copy;
    }

    private static void toClipboard(String command) {
        ClipboardContent content = new ClipboardContent();
        content.putString(command);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
