package org.conceptexplorer.data;

import java.util.List;
import org.conceptexplorer.base.ExplainedException;

/** Images that cannot be opened as they were named, although they could be if they were named otherwise. */
public final class AlternativesException extends ExplainedException {
    private static final long serialVersionUID = 1L;

    private final transient List<Alternative> alternatives;

    /**
     * Another way to open the images.
     *
     * @param label what it is called, in a word or two
     * @param source names it wherever images are chosen
     */
    public record Alternative(String label, String source) {}

    /**
     * A failure explained in full.
     *
     * @param message what happened, to which file, and what to do
     * @param alternatives what would do, at least one
     */
    public AlternativesException(String message, List<Alternative> alternatives) {
        super(message);
        this.alternatives = List.copyOf(alternatives);
    }

    /** What would do. */
    public List<Alternative> alternatives() {
        return alternatives;
    }
}
