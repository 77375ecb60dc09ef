package org.conceptexplorer.app.fx;

import java.util.concurrent.CompletionException;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.HeapSize;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sentence shown for a failure. */
public final class Explained {
    private static final Logger LOG = LoggerFactory.getLogger(Explained.class);

    private Explained() {}

    /**
     * The sentence written for the person at the screen where there is one, and what helps where memory ran out; else
     * what was being done, with the failure written to the log in full.
     *
     * @param doing what failed, as the subject of a sentence: "Saving the picture"
     * @param failure what happened
     */
    public static String sentence(String doing, Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ExplainedException) {
            return String.valueOf(cause.getMessage());
        }
        LOG.error("{} failed", doing, cause);
        if (cause instanceof OutOfMemoryError) {
            return doing + " failed: there is not enough memory. Choose a smaller size, fewer dpi or fewer images. "
                    + HeapSize.advice();
        }
        return doing + " failed: " + cause + ". The log says more.";
    }
}
