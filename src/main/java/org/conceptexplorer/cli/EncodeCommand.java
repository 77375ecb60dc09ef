package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
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

    EncodeCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        EncodingFile file = EncodingFile.of(out);
        if (file == null) {
            throw Usage.wrong(
                    command,
                    new ExplainedException(
                            "The output " + out + " has no known ending; name a file that ends in .npz or .csv."));
        }
        Run trained = RunFolder.read(run);
        ImageSet images = RunData.open(context, trained, data.choice()).images(split);
        file.write(out, encode(trained.training(), images));
        context.terminal()
                .line("Wrote the codes of " + NumberWords.grouped(images.size()) + " "
                        + split.name().toLowerCase(Locale.ROOT) + " images to " + out + ".");
        return ExitCode.DONE;
    }

    private EncodedImages encode(TrainedRun training, ImageSet images) {
        TrainingSettings settings = training.settings();
        SplitEncoder encoder = new SplitEncoder(settings.architecture(), images, reconstructions);
        try (Autoencoder network =
                context.networks().create(training.weights(), settings.objective(), settings.seed())) {
            return encoder.encode(network, new TerminalProgress(context));
        }
    }
}
