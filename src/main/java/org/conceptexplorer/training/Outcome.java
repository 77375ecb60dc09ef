package org.conceptexplorer.training;

import java.util.Locale;

/** How a training ended. */
public enum Outcome {
    /** All epochs were trained. */
    COMPLETED,
    /** It ended before all epochs were trained, because the validation error no longer fell; the best weights are kept. */
    STOPPED_EARLY,
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

    /** Whether it came to its end by itself, after the last step of an epoch. */
    public boolean finished() {
        return this == COMPLETED || this == STOPPED_EARLY;
    }

    /** Whether it has come to its end, good or bad, so that doing it again would give the same. */
    public boolean ended() {
        return finished() || this == DIVERGED;
    }

    /** The name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
