package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conceptexplorer.export.ProvenanceReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints what a figure's file tells about where it comes from. */
@Command(
        name = "figure-info",
        description = "Print where a figure comes from: what its file tells, and what it shows, in words.")
final class FigureInfoCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "FILE", description = "A figure that this program has written.")
    private Path file;

    FigureInfoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ProvenanceReader.read(file).entries().forEach((keyword, text) -> context.terminal()
                .line(keyword + ": " + text));
        return ExitCode.DONE;
    }
}
