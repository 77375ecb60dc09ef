package org.conceptexplorer.app.fx;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What a control is for, in plain words: beside the pointer, and for who is read to. */
public final class Hint {
    private static final double WIDEST = 340;
    private static final Duration LONG_ENOUGH = Duration.seconds(30);

    private Hint() {}

    /**
     * Gives a control a hint. Its tooltip, a window of its own, is made when the pointer first comes: all of them
     * would keep the program's start waiting.
     *
     * @param explanation in plain words
     */
    public static void on(Control control, String explanation) {
        on(control, control, new SimpleStringProperty(explanation));
    }

    /**
     * Gives a hint to a control that cannot be used at times, and then shows none of its own: what lies around it does.
     *
     * @param around what the pointer comes through
     * @param explanation in plain words, which may change
     */
    public static void on(Control control, Node around, ObservableValue<String> explanation) {
        control.accessibleHelpProperty().bind(explanation);
        around.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                around.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tooltip = tooltip(explanation);
                control.setTooltip(tooltip);
                if (around != control) {
                    Tooltip.install(around, tooltip);
                }
            }
        });
    }

    private static Tooltip tooltip(ObservableValue<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        tooltip.setShowDuration(LONG_ENOUGH); // JavaFX cannot read a duration from a binary style sheet
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST); // without it a long text is one line; a style sheet's comes too late
        return tooltip;
    }
}
