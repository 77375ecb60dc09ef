package org.conceptexplorer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ExplainedException;
import org.conceptexplorer.data.IoReason;
import org.conceptexplorer.export.ExportSettings;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.Run;
import org.conceptexplorer.training.RunFolder;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the notebook's three plots of a run. */
@Command(
        name = "figures",
        description = "Draw a run's loss, reconstructions and concepts as loss.png, reconstructions.png and"
                + " concepts.png.")
final class FiguresCommand extends StandardOptions implements Callable<Integer> {
    /** The text width of a page. */
    private static final double WIDTH = Length.ofMillimetres(180);

    /** What printers ask for. */
    private static final int DPI = 300;

    private final CommandContext context;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "The folder for the pictures; made if it is not there.")
    private Path out;

    FiguresCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Run trained = RunFolder.read(run);
        makeFolder();
        Dataset dataset = RunData.open(context, trained, Optional.empty());
        Map<String, Figure> figures = draw(trained.training(), dataset);
        figures.forEach((name, figure) -> write(figure, out.resolve(name + ".png"), trained));
        context.terminal().line("Wrote " + figures.size() + " figures to " + out + ".");
        return ExitCode.DONE;
    }

    private Map<String, Figure> draw(TrainedRun training, Dataset dataset) {
        TrainingSettings settings = training.settings();
        try (Autoencoder network =
                context.networks().create(training.weights(), settings.objective(), settings.seed())) {
            return new RunFigures(training, dataset, network).all();
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new ExplainedException(
                    "The folder " + out + " cannot be made because " + IoReason.of(e) + "; name another one.", e);
        }
    }

    private void write(Figure figure, Path target, Run trained) {
        ExportSettings settings = ExportSettings.fitting(figure, Style.LIGHT, WIDTH, DPI);
        Provenance provenance = Provenance.of(figure.title())
                .with(trained.training().settings())
                .with("Data", trained.data().name());
        FigureExporter.write(figure, Style.LIGHT, settings, provenance, Format.PNG, target);
    }
}
