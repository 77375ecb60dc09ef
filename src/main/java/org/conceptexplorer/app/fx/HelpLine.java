package org.conceptexplorer.app.fx;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;

/** Words that help whom they reach and that nobody misses: shown where there is room for all of them, else not at all. */
public final class HelpLine {
    private HelpLine() {}

    /** A line of such words. */
    public static Label of(String words) {
        Label line = new Label(words);
        line.getStyleClass().add("explanation");
        line.setMinWidth(0);
        line.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> line.getWidth() >= Math.floor(line.prefWidth(-1)),
                        line.widthProperty(),
                        line.fontProperty()));
        return line;
    }
}
