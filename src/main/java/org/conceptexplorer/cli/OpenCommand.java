package org.conceptexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window on a run or on images. */
@Command(name = "open", description = "Open the window on a run, as it was trained, or on images.")
final class OpenCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "RUN", description = "The run's folder, or images as --data takes them.")
    private Path path;

    OpenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!Files.exists(path)) {
            throw new ExplainedException("There is no " + path + "; name the folder of a run, or images.");
        }
        context.window().show(path.toAbsolutePath().normalize());
        return ExitCode.DONE;
    }
}
