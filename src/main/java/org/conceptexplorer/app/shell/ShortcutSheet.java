package org.conceptexplorer.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The list of all keys and gestures that do something where one is. A plain rectangle without a shadow: where nothing
 * composites windows, what is translucent would be white.
 */
final class ShortcutSheet {
    private static final int COLUMNS = 2;
    private static final double EDGE = 8;

    private final Supplier<List<Shortcut>> shortcuts;
    private @Nullable Popup shown;

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
            show(beside);
        }
    }

    /** Below the button, its right edge at the button's. */
    private void show(Node beside) {
        Window window = beside.getScene().getWindow();
        ScrollPane scroll = new ScrollPane(content(COLUMNS));
        scroll.setMaxSize(window.getWidth() - 2 * EDGE, window.getHeight() - 2 * EDGE);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER); // the bar beside it takes less than the margin has
        scroll.getStyleClass().add("sheet");
        Popup sheet = new Popup();
        sheet.getContent().add(scroll);
        sheet.setAutoHide(true);
        sheet.setAutoFix(true);
        shown = sheet;
        Bounds place = beside.localToScreen(beside.getBoundsInLocal());
        sheet.setAnchorLocation(Popup.AnchorLocation.WINDOW_TOP_RIGHT);
        sheet.show(window, place.getMaxX(), place.getMaxY());
        if (scroll.getContent().prefWidth(-1) > scroll.getMaxWidth()) { // known once the style sheets are
            scroll.setContent(content(1));
        }
    }

    private VBox content(int columns) {
        Label title = new Label("Keyboard and mouse");
        title.getStyleClass().add(Styles.TITLE_4);
        VBox content = new VBox(title, lines(shortcuts.get(), columns));
        content.getStyleClass().add("popover-body");
        return content;
    }

    private static Node lines(List<Shortcut> all, int columns) {
        GridPane lines = new GridPane();
        lines.setId("shortcuts");
        lines.getStyleClass().add("shortcuts");
        int rows = (all.size() + columns - 1) / columns;
        for (int i = 0; i < all.size(); i++) {
            Label keys = new Label(all.get(i).shown());
            keys.getStyleClass().add("keys");
            lines.add(keys, i / rows * 2, i % rows);
            lines.add(new Label(all.get(i).meaning()), i / rows * 2 + 1, i % rows);
        }
        return lines;
    }
}
