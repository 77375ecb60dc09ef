package org.conceptexplorer.app.export;

import java.util.function.Supplier;
import org.conceptexplorer.base.ExplainedException;

/** A field of the export form that was filled in wrongly. */
final class WrongField extends ExplainedException {
    private static final long serialVersionUID = 1;

    private final String field;

    private WrongField(String field, ExplainedException cause) {
        super(String.valueOf(cause.getMessage()), cause);
        this.field = field;
    }

    /** Its name. */
    String field() {
        return field;
    }

    /** What is read from a field; whatever is wrong with it is said of that field. */
    static <T> T in(String field, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ExplainedException e) {
            throw new WrongField(field, e);
        }
    }
}
