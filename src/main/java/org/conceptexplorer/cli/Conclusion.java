package org.conceptexplorer.cli;

import java.nio.file.Path;
import org.conceptexplorer.training.TrainedRun;

/** The last words about a training. */
record Conclusion(CommandContext context) {
    /** Tells it, and says what to tell the shell. */
    int of(TrainedRun run, Path folder) {
        String message = run.explanation() + " The run is in " + folder + ".";
        return switch (run.outcome()) {
            case COMPLETED, STOPPED_EARLY -> {
                context.terminal().line(message);
                yield ExitCode.DONE;
            }
            case STOPPED, UNFINISHED, IMPORTED -> {
                context.terminal().line(message);
                yield context.interruption().happened() ? ExitCode.INTERRUPTED : ExitCode.DONE;
            }
            case DIVERGED -> {
                context.terminal().complain(message);
                yield ExitCode.FAILED;
            }
        };
    }
}
