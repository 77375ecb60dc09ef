package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
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
    private final CommandContext context;

    @Spec
    private CommandSpec command;

    private final SettingsOptions options = new SettingsOptions();

    @Mixin
    private final DataOption data = new DataOption();

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
            names = "--out",
            paramLabel = "RUN",
            required = true,
            description = "The run's folder; has to be new or empty.")
    private Path out;

    private TrainCommand(CommandContext context) {
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
        if (stopAfter != null && stopAfter < 0) {
            throw Usage.wrong(
                    command,
                    new ExplainedException("The setting stop-after is " + stopAfter + ", but has to be 0 or more."));
        }
        TrainingSettings settings = options.settings(command);
        List<SettingChange> wanted = changes();
        DataChoice choice = data.orAuto();
        RunFolder folder = RunFolder.create(out);
        try {
            return train(settings, wanted, choice, folder);
        } catch (RuntimeException | Error e) {
            folder.discard(e);
            throw e;
        }
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

    private int train(TrainingSettings settings, List<SettingChange> wanted, DataChoice choice, RunFolder folder) {
        TerminalProgress progress = new TerminalProgress(context);
        Dataset dataset = context.datasets().open(choice, progress);
        progress.check();
        dataset.remarks().forEach(context.terminal()::complain);
        TrainingPlan plan = initialWeights == null
                ? TrainingPlan.of(dataset, settings)
                : new TrainingPlan(dataset, settings, Weights.read(initialWeights));
        Run run = train(new TrainingJob(plan.withChanges(wanted), DataProvenance.of(dataset), context.networks()), folder);
        Path kept =
                new RunKeeper(context.terminal(), Path.of(System.getProperty("java.io.tmpdir", ""))).keep(run, folder);
        int code = new Conclusion(context).of(run.training(), kept);
        new TrainVerdict(context).tell(run.training(), dataset);
        return kept.equals(folder.path()) ? code : ExitCode.FAILED;
    }

    private Run train(TrainingJob job, RunFolder folder) {
        TrainingControl control = new TrainingControl();
        context.interruption().onInterrupt(control::stop);
        TrainingListener report = new TrainReport(context.terminal(), job.plan());
        TrainingListener listener = stopAfter == null ? report : new StopAfter(stopAfter, control, report);
        try (CheckpointWriter checkpoints = CommandCheckpoints.of(job, folder, context.terminal())) {
            return job.train(control, listener, checkpoints);
        }
    }
}
