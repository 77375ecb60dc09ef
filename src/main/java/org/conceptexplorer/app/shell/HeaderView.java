package org.conceptexplorer.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;
import org.conceptexplorer.app.fx.OnDemand;
import org.jspecify.annotations.Nullable;

/** The top line: the program's name, and what concerns the whole window. */
public final class HeaderView extends HBox {
    private final MenuButton export = new MenuButton("Save", Icons.EXPORT.node());
    private final Button help;
    private @Nullable Supplier<ShortcutSheet> sheet;

    /**
     * A header.
     *
     * @param switchTheme what the theme button does
     * @param savings what the save menu offers
     */
    public HeaderView(Runnable switchTheme, List<MenuItem> savings) {
        Label name = new Label("Concept Explorer");
        name.getStyleClass().addAll(Styles.TITLE_4, "program-name");
        Label promise = new Label("See what the ten concepts of an autoencoder learn");
        promise.getStyleClass().add("explanation");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        export.setId("export");
        export.getItems().setAll(savings);
        export.getStyleClass().add(Styles.FLAT);
        Hint.on(export, "Save a figure as a picture, or the whole training (Ctrl+E).");
        Button theme = button("theme", Icons.THEME.node(), "Light or dark window (Ctrl+T).");
        theme.setOnAction(pressed -> switchTheme.run());
        help = button("help", Icons.HELP.node(), "What the keys do (F1).");
        help.setOnAction(pressed -> toggleShortcuts());
        getChildren().addAll(name, promise, gap, export, theme, help);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("header");
    }

    /** Takes the keys that the help button explains. */
    public void explain(List<Shortcut> shortcuts) {
        sheet = new OnDemand<>(() -> new ShortcutSheet(shortcuts));
    }

    /** Shows what the keys do, or hides it. */
    public void toggleShortcuts() {
        if (sheet != null) {
            sheet.get().toggle(help);
        }
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
