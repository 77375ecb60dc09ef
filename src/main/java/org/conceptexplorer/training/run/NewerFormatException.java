package org.conceptexplorer.training.run;

import java.io.IOException;

/** A run of a format that only newer versions of this program know. */
final class NewerFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    NewerFormatException(int format) {
        super("was written by a newer version of Concept Explorer (format " + format + " instead of " + RunJson.FORMAT
                + " or less); open it with that version");
    }
}
