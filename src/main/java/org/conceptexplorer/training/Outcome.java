package org.conceptexplorer.training;

import java.util.Locale;

/** How a training ended. */
public enum Outcome {
    /** All epochs were trained. */
    COMPLETED,
    /** Somebody stopped it; what was learned so far is kept. */
    STOPPED,
    /**
     * The loss or the validation error became infinite, not a number, or far larger than the loss at the start, or the
     * weights are no longer numbers; the last good weights are kept.
     */
    DIVERGED,
    /** It is still going on, or was when its program ended: what it had learned by then. */
    UNFINISHED,
    /** Nothing was trained here: the network came out of another program's file, which does not tell how it learned. */
    IMPORTED;

    /** The name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
