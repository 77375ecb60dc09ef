package org.conceptexplorer.app.selection;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.function.IntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.conceptexplorer.app.fx.Hint;
import org.conceptexplorer.app.fx.Icons;

/** Names what is selected; a press selects nothing in particular. Not there while that is so. */
public final class SelectionChip extends Button {
    /**
     * A chip for a selection.
     *
     * @param className what a class is called just now
     * @param conceptName what a concept is called just now
     * @param names change when something is called otherwise
     */
    public SelectionChip(
            SelectionModel model,
            IntFunction<String> className,
            IntFunction<String> conceptName,
            ObservableValue<?>... names) {
        setId("selection");
        ObservableValue<?>[] all = Arrays.copyOf(names, names.length + 1);
        all[names.length] = model.selectionProperty();
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.selectionProperty().get().words(className, conceptName), all));
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
