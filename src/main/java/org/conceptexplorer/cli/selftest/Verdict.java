package org.conceptexplorer.cli.selftest;

import java.util.Locale;

/** What is said of one thing the program needs. */
public enum Verdict {
    /** It works as it should. */
    OK,
    /** It is not here, and only what needs it has to do without. */
    ABSENT,
    /** It works, but is slow or scarce. */
    SLOW,
    /** It does not work. */
    FAILED;

    /** The word in reports and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
