package org.conceptexplorer.cli.selftest;

import java.io.IOException;

/** A look at one thing the program needs. */
public interface Check {
    /** What is looked at, as it stands in the report. */
    String name();

    /**
     * Looks.
     *
     * @throws org.conceptexplorer.base.ExplainedException if it does not work, and why is known
     * @throws IOException if a file cannot be read or written
     */
    Answer look() throws IOException;

    /** How long it takes at most where nothing is slow, in seconds; a first start, which unpacks libraries, included. */
    default double patience() {
        return 2;
    }
}
