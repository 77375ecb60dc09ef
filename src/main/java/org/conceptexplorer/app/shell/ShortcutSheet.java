package org.conceptexplorer.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** The list of all keys. */
final class ShortcutSheet {
    private final PopOver sheet;

    ShortcutSheet(List<Shortcut> shortcuts) {
        Label title = new Label("Keyboard");
        title.getStyleClass().add(Styles.TITLE_4);
        GridPane lines = new GridPane();
        lines.setId("shortcuts");
        lines.getStyleClass().add("shortcuts");
        for (Shortcut shortcut : shortcuts) {
            Label keys = new Label(shortcut.shown());
            keys.getStyleClass().add("keys");
            lines.addRow(lines.getRowCount(), keys, new Label(shortcut.meaning()));
        }
        VBox content = new VBox(title, lines);
        content.getStyleClass().add("popover-body");
        sheet = new PopOver(content);
        sheet.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        sheet.setDetachable(false);
        sheet.setAnimated(false);
    }

    void toggle(Node beside) {
        if (sheet.isShowing()) {
            sheet.hide();
        } else {
            sheet.show(beside);
        }
    }
}
