package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.exchange.ImportedModel;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.training.run.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a run of a network that another program saved. */
@Command(
        name = "import",
        description = "Read a network of this program's shapes from the file of another program, and keep it as a run,"
                + " which the window and all commands open.")
final class ImportCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file. It is data: nothing in it is run.")
    private Path file;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            completionCandidates = FormatWords.Read.class,
            description = "The format: ${COMPLETION-CANDIDATES}. Without it, the ending of FILE says it.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "RUN", required = true, description = "A new or empty folder.")
    private Path out;

    @Mixin
    private final DataOption data = new DataOption();

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ImportedModel model = read();
        Dataset images = context.datasets().open(data.orAuto(), new TerminalProgress(context));
        RunFolder.create(out).write(model.run(images));
        context.terminal()
                .line("Imported a " + model.weights().architecture().id() + " network from " + file + ". The run is in "
                        + out + ", and is shown the images of " + images.name() + ".");
        model.remarks().forEach(context.terminal()::line);
        return ExitCode.DONE;
    }

    private ImportedModel read() {
        return format == null ? ModelImport.read(file) : ModelImport.read(file, named(format));
    }

    private ModelFormat named(String id) {
        try {
            return FormatWords.named(id, ModelFormats.read());
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }
}
