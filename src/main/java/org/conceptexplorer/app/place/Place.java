package org.conceptexplorer.app.place;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.app.shell.Shortcut;
import org.conceptexplorer.figure.Figure;

/**
 * One of the window's places: it fills the room between the header and the bar at the foot. Header, keyboard, the list of
 * keys and the export know a place by this alone; the window adds one with a line.
 */
public interface Place {
    /** What its button in the header says: one word. */
    String name();

    /** What one can do there, in one sentence. */
    String explanation();

    /** What is shown; made when the place is first visited, and kept. */
    Node node();

    /** Its keys, which work while it is on view, and its gestures of the mouse. */
    List<Shortcut> shortcuts();

    /** Keys of what lies open in it just now: they go before all others. */
    default List<Shortcut> openKeys() {
        return List.of();
    }

    /** Its figures as they are now, to be exported. */
    List<Figure> figures();

    /** Where its figures come from, if not from the network on view. */
    default Optional<Origin> origin() {
        return Optional.empty();
    }
}
