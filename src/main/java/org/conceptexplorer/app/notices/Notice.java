package org.conceptexplorer.app.notices;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * Something the program has to say.
 *
 * @param id what it is about; of each there is one at a time
 * @param kind how much it matters
 * @param text one or two plain sentences
 * @param actions what can be done about it, the best first
 * @param progress from 0 to 1, negative while unknown, if it tells of work under way
 */
public record Notice(
        String id, Kind kind, String text, List<Action> actions, Optional<ObservableValue<Number>> progress) {
    /** How much a notice matters. */
    public enum Kind {
        /** Good to know. */
        INFORMATION,
        /** Something was done as asked; leaves by itself. */
        PASSING,
        /** Something is not as it could be. */
        ADVICE,
        /** Something went wrong. */
        PROBLEM
    }

    /**
     * Something to do about a notice.
     *
     * @param id of the button
     * @param label on the button
     * @param explanation what comes of it, in one sentence
     * @param verb what it does, on the JavaFX thread
     */
    public record Action(String id, String label, String explanation, Runnable verb) {}

    /** Keeps its own list. */
    public Notice {
        actions = List.copyOf(actions);
    }

    /** A notice that tells of no work under way. */
    public Notice(String id, Kind kind, String text, Action... actions) {
        this(id, kind, text, List.of(actions), Optional.empty());
    }
}
