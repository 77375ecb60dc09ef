package org.conceptexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.Resumption;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunKeeper;
import org.conceptexplorer.training.run.TrainingJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Goes on with a training. */
@Command(
        name = "resume",
        description =
                "Go on with a training that was interrupted or stopped, or train a finished one for more epochs. The"
                        + " result is the same, bit for bit, as if it had never stopped.")
final class ResumeCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext plain;
    private CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "RUN", description = "The run's folder, or a zip of it.")
    private Path path;

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "Train until so many epochs are done in all; those that were planned, if left out. Where the"
                    + " learning rate or the quiet L1 weight follows the end of a training, it follows the new end from here"
                    + " on, and the run tells so.")
    private @Nullable Integer epochs;

    @Option(
            names = "--stop-after",
            paramLabel = "STEPS",
            description = "Stop after so many steps in all, as the window's Stop does.")
    private @Nullable Integer stopAfter;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final FollowOptions follow = new FollowOptions();

    @Option(
            names = "--out",
            paramLabel = "RUN",
            description = "Leave the run as it is, and write what comes of it into this new folder; a zip needs one.")
    private @Nullable Path out;

    ResumeCommand(CommandContext context) {
        this.plain = context;
        this.context = context;
    }

    @Override
    public Integer call() {
        context = follow.told(plain);
        if (RunFolder.meant(path).isEmpty()) {
            throw new ExplainedException("There is no run in " + path + "; name the folder of a run.");
        }
        if (out == null && Files.isRegularFile(path)) {
            throw new ExplainedException("The run " + path
                    + " is a file, which stays as it is; name a new folder for what comes of it with" + " --out.");
        }
        RunFolder folder = out == null ? RunFolder.reopen(path) : RunFolder.create(out);
        try {
            Run run = RunFolder.read(path);
            return resume(run, folder);
        } catch (RuntimeException | Error e) {
            folder.discard(e);
            throw e;
        }
    }

    private int resume(Run before, RunFolder folder) {
        TrainingSettings settings = Resumption.settings(before.training(), epochs());
        Dataset dataset = context.images().open(before, data.choice(), new TerminalProgress(context));
        List<String> changes = before.data().changes(dataset);
        if (!changes.isEmpty()) {
            throw new ExplainedException("The training cannot go on with other images than it began with ("
                    + String.join(", ", changes) + "); name the same ones with --data.");
        }
        TrainingPlan plan =
                new TrainingPlan(dataset, settings, before.training().initialWeights());
        TrainingJob job = new TrainingJob(plan, before.data(), threads.networks(context));
        Run run = resume(before.training(), job, folder);
        Path kept = RunKeeper.ofThisUser().keep(run, folder, context.terminal()::complain);
        follow.kept(run, kept, plain);
        int code = new Conclusion(context).of(run.training(), kept);
        return kept.equals(folder.path()) ? code : ExitCode.FAILED;
    }

    private int epochs() {
        if (epochs != null && epochs < 1) {
            throw Usage.wrong(
                    command, new ExplainedException("The setting epochs is " + epochs + ", but has to be 1 or more."));
        }
        return epochs == null ? 0 : epochs;
    }

    private Run resume(TrainedRun before, TrainingJob job, RunFolder folder) {
        TrainingControl control = new TrainingControl();
        threads.apply(control);
        context.interruption().onInterrupt(control::stop);
        TrainingJob followed = follow.followed(job, context);
        TrainingListener report = follow.listeners(new TrainReport(context.terminal(), job.plan()), plain, Map.of());
        TrainingListener listener = stopAfter == null ? report : new StopAfter(stopAfter, control, report);
        context.terminal().line("Going on after step " + before.steps().size() + ".");
        try (CheckpointWriter checkpoints = CommandCheckpoints.of(job, folder, context.terminal())) {
            return followed.resume(before, control, listener, checkpoints);
        }
    }
}
