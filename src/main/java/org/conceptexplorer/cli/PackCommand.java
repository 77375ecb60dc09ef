package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFiles;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunZip;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a run into one file. */
@Command(
        name = "pack",
        description = "Put a run into one zip, which the window and all commands that read runs take as it is.")
final class PackCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run;

    @Option(names = "--out", paramLabel = "FILE.zip|FILE.conceptrun", required = true, description = "The file.")
    private Path out;

    PackCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!RunZip.isNamedSo(out)) {
            throw Usage.wrong(
                    command,
                    new ExplainedException(
                            "The output " + out + " has to be a file that ends in .zip or " + RunZip.EXTENSION + "."));
        }
        Run read = RunFolder.read(run);
        RunFiles.refuseToReplace(run, List.of(out));
        RunZip.write(read, out);
        context.terminal().line("Wrote the run to " + out + ".");
        return ExitCode.DONE;
    }
}
