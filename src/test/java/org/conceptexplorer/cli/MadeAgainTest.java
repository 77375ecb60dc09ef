package org.conceptexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.MeanImage;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.saving.NetworkOrigin;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.app.saving.Reached;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.SampleChoice;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Labels;
import org.conceptexplorer.figure.LegendPlace;
import org.conceptexplorer.figure.concept.ConceptBarsFigure;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.Trainer;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window exports is compared with what its command line makes. */
class MadeAgainTest {
    private static final Labels LABELS = new Labels(
            LegendPlace.BOTTOM, Optional.of("my axis"), Optional.empty(), ConceptNames.parse("loop,,left stem"));

    private static final Look LOOK = new Look(
            Look.PAGE.style().withLabels(LABELS),
            Look.PAGE.width(),
            OptionalDouble.empty(),
            96,
            "A title of one's own",
            "A caption.");

    private final LossModel losses = new LossModel();
    private Path folder;
    private CommandRun commands;
    private Dataset dataset;
    private ScriptedAutoencoder network;
    private TrainedRun run;

    private static StepLoss loss(int step) {
        return new StepLoss(0.1 + 0.5 / step + step % 3 * 0.01, 0.02 / step);
    }

    /** As the window does it; stopped early in the second of three epochs. */
    @BeforeEach
    void train(@TempDir Path temporary) {
        folder = temporary;
        commands = new CommandRun(folder.resolve("cache"));
        dataset = new Datasets(folder.resolve("cache")).open(new SampleChoice(), Progress.NONE);
        trainWith(MadeAgainTest::loss, 14);
        assertThat(run.outcome()).isEqualTo(Outcome.STOPPED);
    }

    private void trainWith(IntFunction<StepLoss> script, int steps) {
        commands.losses = script;
        TrainingPlan plan = TrainingPlan.of(
                dataset,
                Preset.RECOMMENDED
                        .settings(Architecture.DENSE)
                        .withEpochs(3)
                        .withTrainImages(500)
                        .withBatchSize(50));
        TrainingControl control = new TrainingControl();
        network = new ScriptedAutoencoder(plan.initialWeights(), script);
        run = new Trainer(plan, network, control, new StopAfter(steps, control, event -> losses.take(List.of(event))))
                .train();
        losses.showMeanImage(OptionalDouble.of(MeanImage.error(dataset.train(), dataset.test())));
    }

    private static List<String> words(String line) {
        return Pattern.compile("'((?:[^']|'\\\\'')*)'|(\\S+)")
                .matcher(line)
                .results()
                .map(word ->
                        word.group(1) == null ? word.group(2) : word.group(1).replace("'\\''", "'"))
                .toList();
    }

    private void assertMadeAgain(Figure figure) throws IOException {
        assertMadeAgain(
                figure,
                new NetworkOrigin(
                        Optional.empty(), images().map(data -> Run.here(run, data)), images(), Optional.empty()));
    }

    private Optional<DataProvenance> images() {
        return Optional.of(DataProvenance.of(dataset));
    }

    private void assertMadeAgain(Figure figure, Origin origin) throws IOException {
        for (Format format : List.of(Format.PNG, Format.CSV)) {
            Figure dressed = LOOK.dress(figure);
            Provenance provenance = origin.provenance(dressed, LOOK, format);
            FigureExporter.write(
                    dressed, LOOK.style(), LOOK.sizeOf(dressed), provenance, format, folder.resolve(name(format)));
            Path work = folder.resolve("again-" + format.id());
            assertThat(inShell(provenance.entries().getOrDefault("Command", ""), work))
                    .isEqualTo(ExitCode.DONE);
            assertSame(folder.resolve(name(format)), work.resolve(figure.name() + "." + format.id()), format);
        }
    }

    /** What follows "&&" is done only if what stands before it went well. */
    private int inShell(String command, Path work) {
        int code = ExitCode.DONE;
        for (String part : command.split("(?=; )|(?= && )", -1)) {
            if (code == ExitCode.DONE || part.startsWith(";")) {
                code = commands.run("", inFolder(words(part.replaceFirst("^(;| &&) ", "")), work));
            }
        }
        return code;
    }

    private static String name(Format format) {
        return "exported." + format.id();
    }

    /** The command's words as if it was given in a folder. */
    private static String[] inFolder(List<String> words, Path work) {
        List<String> inside = new ArrayList<>(words.subList(1, words.size()));
        inside.replaceAll(word -> switch (word) {
            case "run" -> work.resolve("run").toString();
            case "." -> work.toString();
            default -> word;
        });
        return inside.toArray(String[]::new);
    }

    private static void assertSame(Path exported, Path made, Format format) throws IOException {
        if (format == Format.PNG) {
            assertThat(pixels(made)).isEqualTo(pixels(exported));
        } else {
            assertThat(Files.readString(made)).isEqualTo(Files.readString(exported));
        }
    }

    private static int[] pixels(Path file) throws IOException {
        var picture = ImageIO.read(file.toFile());
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void theChartOfATrainingThatWasStopped() throws IOException {
        assertMadeAgain(losses.figureProperty().get());
    }

    @Test
    void theChartOfATrainingThatDiverged() throws IOException {
        trainWith(step -> step == 12 ? new StepLoss(Double.NaN, 0) : loss(step), 30);
        assertThat(run.outcome()).isEqualTo(Outcome.DIVERGED);
        assertMadeAgain(losses.figureProperty().get());
    }

    @Test
    void theChartOfATrainingThatWasStillUnderWay() throws IOException {
        Reached reached = new Reached(run.settings(), 1, run.steps().size());
        assertMadeAgain(
                losses.figureProperty().get(),
                new NetworkOrigin(Optional.of(reached), Optional.empty(), images(), Optional.empty()));
    }

    @Test
    void aPartOfAChartWithACurveHidden() throws IOException {
        losses.setLogarithmic(true);
        losses.zoom(new LossView.Zoom(-0.1, 1.3, 0.11, 0.37));
        losses.toggle("validation error");
        assertMadeAgain(losses.figureProperty().get());
    }

    @Test
    void aChartOfTheValidationAloneByStep() throws IOException {
        losses.setUnit(LossUnit.STEP);
        losses.show(LossTerm.BCE, false);
        assertMadeAgain(losses.figureProperty().get());
    }

    @Test
    void aChartOfAllTermsWithoutRunningMeans() throws IOException {
        losses.setSmoothed(false);
        losses.show(LossTerm.TOTAL, true);
        losses.show(LossTerm.L1, true);
        assertMadeAgain(losses.figureProperty().get());
    }

    @Test
    void fewerImagesThanColumns() throws IOException {
        int[] positions = {4, 2, 14};
        List<EncodedImage> images =
                EncodedImage.list(dataset.test(), positions, network.encode(dataset.test(), positions, true));
        assertMadeAgain(new ConceptBarsFigure(images, 7, BarScale.PER_IMAGE, OptionalDouble.empty(), false));
    }
}
