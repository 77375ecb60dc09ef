package org.conceptexplorer.base;

import java.util.concurrent.CancellationException;

/** How work that takes a while tells how far it is, and learns that nobody waits for it any more. */
public interface Progress {
    /** Work that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Tells how far the work is.
     *
     * @param what what is being done now, in plain words
     * @param done bytes or items done
     * @param total bytes or items in all; negative while that is unknown
     */
    void report(String what, long done, long total);

    /** Whether the work should stop at its next safe point. */
    boolean cancelled();

    /**
     * Stops work that nobody waits for.
     *
     * @throws CancellationException if {@link #cancelled()}
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
