package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conceptexplorer.analysis.EncodedImages;
import org.conceptexplorer.analysis.SplitEncoder;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.export.CsvForm;
import org.conceptexplorer.export.codes.EncodingFile;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFiles;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what a trained network makes of a whole split, in file order. */
@Command(name = "encode", description = "Write the codes and errors of images, as a trained network sees them.")
final class EncodeCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(
            names = "--split",
            paramLabel = "train|test",
            description = "Which of the images: those for training or those for testing (the default).")
    private Dataset.Split split = Dataset.Split.TEST;

    @Option(names = "--reconstructions", description = "Write the reconstructions too.")
    private boolean reconstructions;

    @Option(
            names = "--out",
            paramLabel = "FILE.npz|FILE.csv",
            required = true,
            description = "Arrays code, label, bce and reconstruction for NumPy, or a table with a line per image.")
    private Path out;

    @Mixin
    private final CsvOptions csv = new CsvOptions();

    EncodeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        EncodingFile file = EncodingFile.of(out, csvForm());
        if (file == null) {
            throw Usage.wrong(
                    command,
                    new ExplainedException(
                            "The output " + out + " has no known ending; name a file that ends in .npz or .csv."));
        }
        Run trained = RunFolder.read(run);
        RunFiles.refuseToReplace(run, List.of(out));
        Dataset dataset = context.images().open(trained, data.choice(), new TerminalProgress(context));
        RunImages.others(trained, dataset).ifPresent(context.terminal()::complain);
        ImageSet images = dataset.images(split);
        file.write(out, encode(trained.training(), images));
        context.terminal()
                .line("Wrote the codes of " + NumberWords.grouped(images.size()) + " "
                        + split.name().toLowerCase(Locale.ROOT) + " images to " + out + ".");
        return ExitCode.DONE;
    }

    private CsvForm csvForm() {
        try {
            return csv.form();
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }

    private EncodedImages encode(TrainedRun training, ImageSet images) {
        SplitEncoder encoder = new SplitEncoder(training.settings().architecture(), images, reconstructions);
        try (Autoencoder network = context.networks().trained(training)) {
            return encoder.askAll(network, "Encoding", new TerminalProgress(context));
        }
    }
}
