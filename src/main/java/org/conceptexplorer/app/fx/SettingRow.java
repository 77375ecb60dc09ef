package org.conceptexplorer.app.fx;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A name and the control for what it names. */
public final class SettingRow {
    /** As wide as its style class says, which counts in letters: names grow with the text. */
    private static final String NAME = "setting-name";

    private SettingRow() {}

    /**
     * A row of the settings pane.
     *
     * @param name what stands before the control
     * @param control takes the rest of the width
     * @param explanation in plain words, shown as tooltip of both
     */
    public static HBox of(String name, Control control, String explanation) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.getStyleClass().add(NAME);
        Hint.on(label, explanation);
        Hint.on(control, explanation);
        return row(label, control);
    }

    /** A row that belongs to the one above it. */
    public static HBox below(Region content) {
        Region gap = new Region();
        gap.getStyleClass().add(NAME);
        return row(gap, content);
    }

    private static HBox row(Node name, Region content) {
        content.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox row = new HBox(name, content);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting-row");
        return row;
    }
}
