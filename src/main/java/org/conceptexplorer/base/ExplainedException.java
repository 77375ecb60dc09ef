package org.conceptexplorer.base;

import org.jspecify.annotations.Nullable;

/**
 * A failure whose message is written for the person at the screen: one sentence or two that say what happened, to which
 * file or setting, and what to do. Window and command line show the message as it is; the cause is for the log.
 */
public class ExplainedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A failure explained in full.
     *
     * @param message what happened, to which file or setting, and what to do
     */
    public ExplainedException(String message) {
        super(message);
    }

    /**
     * A failure explained in full, with what led to it.
     *
     * @param message what happened, to which file or setting, and what to do
     * @param cause what led to it, for the log
     */
    public ExplainedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
