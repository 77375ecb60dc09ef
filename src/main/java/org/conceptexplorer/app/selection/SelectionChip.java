package org.conceptexplorer.app.selection;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/** Names what is selected; a press selects nothing in particular. Not there while that is so. */
public final class SelectionChip extends Button {
    /** A chip for a selection. */
    public SelectionChip(SelectionModel model) {
        setId("selection");
        textProperty().bind(model.selectionProperty().map(Selection::words));
        setGraphic(Icons.CLOSE.node());
        setContentDisplay(ContentDisplay.RIGHT);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        setMinWidth(USE_PREF_SIZE);
        setOnAction(pressed -> model.clear());
        Hint.on(this, "What all places show is narrowed to this; press to see everything again.");
        getStyleClass().addAll(Styles.SMALL, "chip");
    }
}
