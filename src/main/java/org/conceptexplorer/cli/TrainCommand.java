package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Resumption;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunKeeper;
import org.conceptexplorer.training.run.TrainingJob;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a network and keeps the run. */
@Command(name = "train", description = "Train a network and keep the run in a folder.")
final class TrainCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext plain;
    private CommandContext context;

    @Spec
    private CommandSpec command;

    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final FollowOptions follow = new FollowOptions();

    @Option(
            names = "--initial-weights",
            paramLabel = "FILE.npz",
            description = "Start from these weights instead of random ones.")
    private @Nullable Path initialWeights;

    @Option(
            names = "--change",
            paramLabel = "STEP:SETTING=VALUE",
            description = "From this step on the setting has another value, as if it had been changed in the window:"
                    + " learning-rate, l1 or dropout. May be given several times.")
    private List<String> changes = List.of();

    @Option(
            names = "--stop-after",
            paramLabel = "STEPS",
            description =
                    "Stop after so many steps, as the window's Stop does; the planned epochs stay those of --epochs.")
    private @Nullable Integer stopAfter;

    @Option(
            names = "--go-on",
            description =
                    "If the folder holds this very training already, go on with it, or leave it if it is finished:"
                            + " the same command can then be run again after a crash.")
    private boolean goOn;

    @Option(
            names = "--out",
            paramLabel = "RUN",
            required = true,
            description = "The run's folder; has to be new or empty.")
    private Path out;

    private TrainCommand(CommandContext context) {
        this.plain = context;
        this.context = context;
    }

    /** The command, with an option for every setting. */
    static CommandLine with(CommandContext context) {
        TrainCommand train = new TrainCommand(context);
        CommandLine line = new CommandLine(train);
        train.options.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        context = follow.told(plain);
        if (stopAfter != null && stopAfter < 0) {
            throw Usage.wrong(
                    command,
                    new ExplainedException("The setting stop-after is " + stopAfter + ", but has to be 0 or more."));
        }
        TrainingSettings settings = options.settings(command);
        List<SettingChange> wanted = changes();
        threads.check();
        DataChoice choice = data.orAuto();
        Optional<Run> before = begun(settings, wanted);
        if (before.isPresent() && before.get().training().outcome().ended()) {
            context.terminal().line("The training in " + out + " was finished before.");
            return ExitCode.DONE;
        }
        RunFolder folder = before.isPresent() ? RunFolder.reopen(out) : RunFolder.create(out);
        try {
            return train(settings, wanted, choice, before, folder);
        } catch (RuntimeException | Error e) {
            folder.discard(e);
            throw e;
        }
    }

    /** What there is of this training, if it is to go on. */
    private Optional<Run> begun(TrainingSettings settings, List<SettingChange> wanted) {
        if (!goOn || RunFolder.meant(out).isEmpty()) {
            return Optional.empty();
        }
        Run run = RunFolder.read(out);
        if (!Resumption.isOf(run.training(), settings, wanted)) {
            throw new ExplainedException(
                    "The output " + out + " holds a training of other settings; name a new folder.");
        }
        return Optional.of(run);
    }

    private List<SettingChange> changes() {
        try {
            return changes.stream()
                    .map(SettingChange::parse)
                    .sorted(Comparator.comparingInt(SettingChange::step))
                    .toList();
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }

    private int train(
            TrainingSettings settings,
            List<SettingChange> wanted,
            DataChoice choice,
            Optional<Run> before,
            RunFolder folder) {
        TerminalProgress progress = new TerminalProgress(context);
        Dataset dataset = context.datasets().open(choice, progress);
        progress.check();
        dataset.remarks().forEach(context.terminal()::complain);
        TrainingPlan plan = initialWeights == null
                ? TrainingPlan.of(dataset, settings)
                : new TrainingPlan(dataset, settings, Weights.read(initialWeights));
        before.ifPresent(begun -> checkImages(begun, dataset));
        TrainingJob job =
                new TrainingJob(plan.withChanges(wanted), DataProvenance.of(dataset), threads.networks(context));
        Run run = train(job, before.map(Run::training), folder);
        Path kept = RunKeeper.ofThisUser().keep(run, folder, context.terminal()::complain);
        follow.kept(run, kept, plain);
        int code = new Conclusion(context).of(run.training(), kept);
        new TrainVerdict(context).tell(run.training(), dataset);
        return kept.equals(folder.path()) ? code : ExitCode.FAILED;
    }

    private static void checkImages(Run begun, Dataset dataset) {
        List<String> changes = begun.data().changes(dataset);
        if (!changes.isEmpty()) {
            throw new ExplainedException("The training cannot go on with other images than it began with ("
                    + String.join(", ", changes) + "); name the same ones with --data.");
        }
    }

    private Run train(TrainingJob job, Optional<TrainedRun> before, RunFolder folder) {
        TrainingControl control = new TrainingControl();
        threads.apply(control);
        context.interruption().onInterrupt(control::stop);
        TrainingJob followed = follow.followed(job, context);
        TrainingListener report = follow.listeners(new TrainReport(context.terminal(), job.plan()), plain, Map.of());
        TrainingListener listener = stopAfter == null ? report : new StopAfter(stopAfter, control, report);
        try (CheckpointWriter checkpoints = CommandCheckpoints.of(job, folder, context.terminal())) {
            Optional<TrainedRun> begun = before.filter(run -> run.continuation().isPresent());
            return begun.isPresent()
                    ? followed.resume(begun.get(), control, listener, checkpoints)
                    : followed.train(control, listener, checkpoints);
        }
    }
}
