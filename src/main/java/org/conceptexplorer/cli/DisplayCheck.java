package org.conceptexplorer.cli;

import org.conceptexplorer.cli.selftest.Answer;
import org.conceptexplorer.cli.selftest.Check;
import org.conceptexplorer.cli.selftest.Verdict;

/** Whether a window could open; nothing else needs that. */
final class DisplayCheck implements Check {
    @Override
    public String name() {
        return "display";
    }

    @Override
    public Answer look() {
        return Display.isThere(System.getenv(), System.getProperties())
                ? Answer.ok("there is one for the window")
                : new Answer(Verdict.ABSENT, Display.missing(System.getenv()));
    }
}
