package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.run.Reproduction;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.TrainingJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Trains again what a run tells, and compares. */
@Command(
        name = "reproduce",
        description =
                "Train again as a run tells, from its initial weights, and say whether every loss and every weight is"
                        + " the same, bit for bit. Writes nothing; the exit code is 1 if anything differs.")
final class ReproduceCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "RUN", description = "The run's folder, or a zip of it.")
    private Path path;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    ReproduceCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Run run = RunFolder.read(path);
        if (run.training().outcome() == Outcome.IMPORTED) {
            throw new ExplainedException(
                    "The network in " + path + " was imported: there is no training to reproduce.");
        }
        Dataset dataset = context.images().open(run, data.choice(), new TerminalProgress(context));
        List<String> changes = run.data().changes(dataset);
        if (!changes.isEmpty()) {
            throw new ExplainedException("The training cannot be reproduced with other images than its own ("
                    + String.join(", ", changes) + "); name the same ones with --data.");
        }
        Reproduction reproduction = Reproduction.of(run.training(), again(run, dataset));
        if (reproduction.same()) {
            context.terminal().line(reproduction.words());
            return ExitCode.DONE;
        }
        context.terminal().complain(reproduction.words() + origin(run));
        return ExitCode.FAILED;
    }

    private TrainedRun again(Run run, Dataset dataset) {
        TrainedRun kept = run.training();
        TrainingPlan plan = new TrainingPlan(dataset, kept.settings(), kept.initialWeights(), kept.changes());
        TrainingControl control = new TrainingControl();
        threads.apply(control);
        context.interruption().onInterrupt(control::stop);
        TrainingListener report = new TrainReport(context.terminal(), plan);
        boolean whole = kept.outcome().finished() || kept.outcome() == Outcome.DIVERGED;
        TrainingListener listener = whole ? report : new StopAfter(kept.steps().size(), control, report);
        TrainedRun again = new TrainingJob(plan, run.data(), threads.networks(context))
                .train(control, listener, Checkpoints.NONE)
                .training();
        if (context.interruption().happened()) {
            throw new CancellationException();
        }
        return again;
    }

    private static String origin(Run run) {
        return " The run was trained by version " + run.version() + " on "
                + run.host().architecture() + ", " + run.host().system() + ".";
    }
}
