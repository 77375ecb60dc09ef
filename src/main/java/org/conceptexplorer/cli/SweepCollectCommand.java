package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conceptexplorer.training.sweep.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings together what came of trials, wherever they were trained. */
@Command(
        name = "collect",
        description = "Read the runs in a folder, which may have been trained anywhere, and compare them in tables and"
                + " figures. Damaged ones are named, and left out.")
final class SweepCollectCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "DIR", description = "The folder with a folder or a zip for each run.")
    private Path path;

    @Mixin
    private final SweepOutput output = new SweepOutput();

    SweepCollectCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return output.write(context, SweepFolder.existing(path), command) ? ExitCode.DONE : ExitCode.FAILED;
    }
}
