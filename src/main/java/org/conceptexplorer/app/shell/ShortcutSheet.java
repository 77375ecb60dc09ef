package org.conceptexplorer.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** The list of all keys and gestures that do something where one is. */
final class ShortcutSheet {
    private static final int COLUMNS = 2;

    private final Supplier<List<Shortcut>> shortcuts;
    private @Nullable PopOver shown;

    /**
     * A list that is not shown.
     *
     * @param shortcuts what is listed, as it is when the list is shown
     */
    ShortcutSheet(Supplier<List<Shortcut>> shortcuts) {
        this.shortcuts = shortcuts;
    }

    void toggle(Node beside) {
        if (shown != null && shown.isShowing()) {
            shown.hide();
        } else {
            shown = popOver();
            shown.show(beside);
        }
    }

    private PopOver popOver() {
        Label title = new Label("Keyboard and mouse");
        title.getStyleClass().add(Styles.TITLE_4);
        VBox content = new VBox(title, lines(shortcuts.get()));
        content.getStyleClass().add("popover-body");
        PopOver sheet = new PopOver(content);
        sheet.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        sheet.setDetachable(false);
        sheet.setAnimated(false);
        return sheet;
    }

    private static Node lines(List<Shortcut> all) {
        GridPane lines = new GridPane();
        lines.setId("shortcuts");
        lines.getStyleClass().add("shortcuts");
        int rows = (all.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < all.size(); i++) {
            Label keys = new Label(all.get(i).shown());
            keys.getStyleClass().add("keys");
            lines.add(keys, i / rows * 2, i % rows);
            lines.add(new Label(all.get(i).meaning()), i / rows * 2 + 1, i % rows);
        }
        return lines;
    }
}
