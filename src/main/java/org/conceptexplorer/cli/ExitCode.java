package org.conceptexplorer.cli;

/** What a command tells the shell. */
public final class ExitCode {
    /** The work is done. */
    public static final int DONE = 0;

    /** The work could not be done. */
    public static final int FAILED = 1;

    /** The command or one of its settings makes no sense. */
    public static final int WRONG_USAGE = 2;

    /** The user interrupted the work; as shells do, 128 + SIGINT. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
