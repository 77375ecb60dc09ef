package org.conceptexplorer.app.train;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.settings.SettingsView;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.app.training.TrainButton;

/** The settings above the button that trains; folds away to leave the figures its room. */
public final class SettingsColumn extends VBox {
    private static final double WIDTH = 272;

    private final BooleanProperty folded = new SimpleBooleanProperty();

    /**
     * A column that is unfolded.
     *
     * @param textScale how much larger than usual text is
     */
    public SettingsColumn(SettingsView settings, TrainButton train, ObservableDoubleValue textScale) {
        ScrollPane scroll = new ScrollPane(settings);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox foot = new HBox(train, fold("fold-settings", Icons.PREVIOUS.node(), "Fold the settings away (S)."));
        HBox.setHgrow(train, Priority.ALWAYS);
        foot.setAlignment(Pos.CENTER);
        foot.getStyleClass().add("train-foot");
        VBox unfolded = new VBox(scroll, foot);
        unfolded.minWidthProperty().bind(Bindings.multiply(WIDTH, textScale));
        unfolded.prefWidthProperty().bind(unfolded.minWidthProperty());
        unfolded.maxWidthProperty().bind(unfolded.minWidthProperty());
        VBox.setVgrow(unfolded, Priority.ALWAYS);
        Button unfold = fold("unfold-settings", Icons.NEXT.node(), "Show the settings (S).");
        showWhile(unfolded, folded.not());
        showWhile(unfold, folded);
        getChildren().addAll(unfold, unfolded);
        getStyleClass().add("settings-column");
    }

    private static void showWhile(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    /** Whether only a button is left of it. */
    public BooleanProperty foldedProperty() {
        return folded;
    }

    /** The key that folds it away or shows it. */
    Shortcut shortcut() {
        return Shortcut.plain("S", "Fold the settings away, or show them", this::change, KeyCode.S);
    }

    private void change() {
        folded.set(!folded.get());
    }

    private Button fold(String id, Node sign, String explanation) {
        Button button = new Button("", sign);
        button.setId(id);
        Hint.on(button, explanation);
        button.setAccessibleText(explanation);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setOnAction(pressed -> change());
        return button;
    }
}
