package org.conceptexplorer.app.fx;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a control is for, in plain words: beside the pointer, and for who is read to. */
public final class Hint {
    private static final double WIDEST = 340;

    private Hint() {}

    /**
     * Gives a control a hint. Its tooltip, a window of its own, is made when the pointer first comes: all of them
     * would keep the program's start waiting.
     *
     * @param explanation in plain words
     */
    public static void on(Control control, String explanation) {
        control.setAccessibleHelp(explanation);
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(tooltip(new SimpleStringProperty(explanation)));
            }
        });
    }

    /**
     * A tooltip that breaks its text into lines.
     *
     * @param text what it says, which may change
     */
    public static Tooltip tooltip(ObservableValue<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST); // a style sheet's comes too late
        return tooltip;
    }
}
