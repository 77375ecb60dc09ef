package org.conceptexplorer.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The window's frame: what concerns all of it above and below, and between them the place on view. */
public final class ShellView extends BorderPane {
    /**
     * Puts the parts where they belong.
     *
     * @param header the top line
     * @param notices what the program has to say
     * @param place what is on view, which changes
     * @param bar the bottom line
     */
    public ShellView(Node header, Node notices, ObservableValue<Node> place, Node bar) {
        setId("shell");
        setTop(new VBox(header, notices));
        centerProperty().bind(place);
        setBottom(bar);
        // A click beside every control takes the keys back from a text field.
        setFocusTraversable(false);
        setOnMousePressed(pressed -> requestFocus());
    }
}
