package org.conceptexplorer.cli;

import org.conceptexplorer.base.Progress;

/** Shows on a terminal how far work with data is, and passes an interruption on to it. */
final class TerminalProgress implements Progress {
    /** Often enough to look alive. */
    private static final long PERIOD_NANOS = 100_000_000;

    private final CommandContext context;
    private long last = System.nanoTime() - PERIOD_NANOS;

    TerminalProgress(CommandContext context) {
        this.context = context;
    }

    @Override
    public void report(String what, long done, long total) {
        if (done == total) {
            context.terminal().endChangingLine();
            return;
        }
        long now = System.nanoTime();
        if (now - last >= PERIOD_NANOS) {
            last = now;
            String bar = total > 0 ? ProgressBar.of((double) done / total) + " " : "";
            context.terminal().changingLine(bar + what);
        }
    }

    @Override
    public boolean cancelled() {
        return context.interruption().happened();
    }
}
