package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conceptexplorer.analysis.evaluation.Evaluation;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.ConceptNotes;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunImages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how good the code of a trained network is, in words and, if asked, as JSON. */
@Command(
        name = "evaluate",
        sortOptions = false,
        description =
                "Tell how good the concepts of a trained network are: errors, sparsity, what each concept has to do"
                        + " with the classes, and how much of the class can be read from the code. What is fitted is fitted on"
                        + " training images, every number is told on test images.")
final class EvaluateCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "RUN", description = "The run's folder.")
    private Path run;

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--json", paramLabel = "FILE", description = "Write the numbers to this file, as JSON.")
    private Optional<Path> json = Optional.empty();

    @Option(
            names = "--concept-names",
            paramLabel = "NAMES",
            description = "What the ten concepts are called, with commas between the names.")
    private String names = "";

    EvaluateCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ConceptNames wanted = ConceptNames.parse(names);
        Run trained = RunFolder.read(run);
        ConceptNames called = wanted.areThere() ? wanted : ConceptNames.of(ConceptNotes.read(run));
        Dataset dataset = context.images().open(trained, data.choice(), new TerminalProgress(context));
        RunImages.others(trained, dataset).ifPresent(context.terminal()::complain);
        Evaluation evaluation = evaluate(trained.training(), dataset);
        Terminal terminal = context.terminal();
        terminal.line("Concepts of " + run + ", judged by "
                + NumberWords.grouped(evaluation.summary().images()) + " test images of " + dataset.name() + ".");
        EvaluationReport.lines(evaluation, called).forEach(terminal::line);
        json.ifPresent(file -> {
            EvaluationJson.write(file, evaluation, dataset.name(), called);
            terminal.line("Wrote the numbers to " + file + ".");
        });
        return ExitCode.DONE;
    }

    private Evaluation evaluate(TrainedRun training, Dataset dataset) {
        TrainingSettings settings = training.settings();
        try (Autoencoder network =
                context.networks().create(training.weights(), settings.objective(), settings.seed())) {
            return Evaluation.of(dataset, network::encode, new TerminalProgress(context), partial -> {});
        }
    }
}
