package org.conceptexplorer.app.fx;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** What a control is for, in plain words: beside the pointer, and for who is read to. */
public final class Hint {
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
                control.setTooltip(new Tooltip(explanation));
            }
        });
    }
}
