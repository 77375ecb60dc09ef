package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFiles;
import org.conceptexplorer.training.run.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a trained network for another program. */
@Command(
        name = "export",
        description =
                "Write a trained network, or a part of it, in the format of another program. docs/formats.md shows"
                        + " how each opens it.")
final class ExportCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "RUN", description = "The run's folder, or a zip of it.")
    private Path run;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = FormatWords.Written.class,
            description = "The format: ${COMPLETION-CANDIDATES}. Without it, the ending of FILE says it.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file.")
    private Path out;

    @Option(
            names = "--part",
            paramLabel = "autoencoder|encoder|decoder",
            description = "Which part: all of it (the default), from image to code, or from code to image.")
    private Part part = Part.AUTOENCODER;

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ModelFormat wanted = wanted();
        ModelWriter writer = wanted.writer().orElseThrow();
        Run read = RunFolder.read(run);
        RunFiles.refuseToReplace(run, writer.files(out));
        PortableModel model = PortableModel.of(read, part);
        writer.write(model, out);
        context.terminal()
                .line("Wrote the " + part.id() + " of the "
                        + read.training().settings().architecture().id() + " network to " + out + " ("
                        + wanted.label() + ").");
        writer.remarks(model).forEach(context.terminal()::line);
        return ExitCode.DONE;
    }

    private ModelFormat wanted() {
        try {
            return format == null ? FormatWords.byEnding(out) : FormatWords.named(format, ModelFormats.written());
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }
}
