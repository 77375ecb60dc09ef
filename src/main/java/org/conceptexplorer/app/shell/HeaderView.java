package org.conceptexplorer.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/** The top line: the program's name, its places, what is on view, and what concerns the whole window. */
public final class HeaderView extends HBox {
    private final Button help = button("help", Icons.HELP.node(), "What the keys do (F1).");
    private final ShortcutSheet sheet;

    /**
     * What is on view, as the header says it.
     *
     * @param title in one line
     * @param outdated whether the settings have been changed since
     */
    public record Subject(ObservableStringValue title, ObservableBooleanValue outdated) {}

    /**
     * A header.
     *
     * @param places the way from place to place
     * @param subject what is on view
     * @param chip what is selected
     * @param menus what opens and saves, from left to right
     * @param switchTheme what the theme button does
     * @param keys what the help button explains, as it is when it is pressed
     */
    public HeaderView(
            Node places,
            Subject subject,
            Node chip,
            List<MenuButton> menus,
            Runnable switchTheme,
            Supplier<List<Shortcut>> keys) {
        sheet = new ShortcutSheet(keys);
        Label name = new Label("Concept Explorer");
        name.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().addAll(Styles.TITLE_4, "program-name");
        Button theme = button("theme", Icons.THEME.node(), "Light or dark window (Ctrl+T).");
        theme.setOnAction(pressed -> switchTheme.run());
        help.setOnAction(pressed -> toggleShortcuts());
        getChildren().addAll(name, places, title(subject), outdated(subject), chip);
        getChildren().addAll(menus);
        getChildren().addAll(theme, help);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("header");
    }

    /** The menu that saves. */
    public static MenuButton saveMenu(List<MenuItem> savings) {
        MenuButton export = new MenuButton("Save", Icons.EXPORT.node());
        export.setId("export");
        export.setMinWidth(USE_PREF_SIZE);
        export.getItems().setAll(savings);
        export.getStyleClass().add(Styles.FLAT);
        Hint.on(export, "Save a figure as a picture, or the whole training (Ctrl+E).");
        return export;
    }

    private static Label title(Subject subject) {
        Label title = new Label();
        title.setId("title");
        title.textProperty().bind(subject.title());
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        Hint.on(title, title, subject.title());
        title.getStyleClass().add("explanation");
        return title;
    }

    private static Label outdated(Subject subject) {
        Label words = new Label("settings changed: press Train");
        words.setId("outdated");
        words.setMinWidth(USE_PREF_SIZE);
        words.visibleProperty().bind(subject.outdated());
        words.managedProperty().bind(subject.outdated());
        words.getStyleClass().add("outdated");
        return words;
    }

    /** Shows what the keys do, or hides it. */
    public void toggleShortcuts() {
        sheet.toggle(help);
    }

    private static Button button(String id, Node sign, String explanation) {
        Button button = new Button("", sign);
        button.setId(id);
        Hint.on(button, explanation);
        button.setAccessibleText(explanation);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        return button;
    }
}
