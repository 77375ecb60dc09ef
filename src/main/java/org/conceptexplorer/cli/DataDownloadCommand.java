package org.conceptexplorer.cli;

import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.source.DataChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fetches MNIST into this person's cache folder. */
@Command(name = "download", description = "Download MNIST (11 MB) into the cache folder of this user.")
final class DataDownloadCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Mixin
    private final DataOption data = new DataOption();

    DataDownloadCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        DataChoice choice = data.orAuto();
        if (!(choice instanceof DataChoice.Auto || choice instanceof DataChoice.Mnist)) {
            throw Usage.wrong(
                    command,
                    new ExplainedException("The setting data is " + choice.id()
                            + ", but only mnist can be downloaded; leave the option out."));
        }
        context.datasets().download(new TerminalProgress(context));
        context.terminal().line("MNIST is on this computer now.");
        return ExitCode.DONE;
    }
}
