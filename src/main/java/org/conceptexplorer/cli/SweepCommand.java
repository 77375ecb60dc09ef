package org.conceptexplorer.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.sweep.SweepFolder;
import org.conceptexplorer.training.sweep.SweepJob;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.SweepPlanFile;
import org.conceptexplorer.training.sweep.Trial;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains all combinations of some settings, each with several seeds. */
@Command(
        name = "sweep",
        description = "Train every combination of the values that a plan names, each with several seeds, and compare"
                + " them in tables and figures. What is finished is not trained again: after an interruption, the same"
                + " command goes on. docs/sweeps.md describes plans.")
final class SweepCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext plain;
    private CommandContext context;

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "PLAN.json", arity = "0..1", description = "The plan.")
    private @Nullable Path plan;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for all trials, their tables and figures.")
    private @Nullable Path out;

    @Option(
            names = "--commands",
            description = "Train nothing, but print a command for each trial that does not depend on any other; their"
                    + " runs are brought together by 'sweep collect DIR'.")
    private boolean commands;

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--progress",
            paramLabel = "text|json",
            description =
                    "How to tell how far it is: for people, or one JSON object a line on the standard output, with"
                            + " everything else on the other one (docs/progress.md).")
    private String progress = JsonLines.TEXT;

    @Mixin
    private final SweepOutput output = new SweepOutput();

    private SweepCommand(CommandContext context) {
        this.plain = context;
        this.context = context;
    }

    /** The command, with the one that collects. */
    static CommandLine with(CommandContext context) {
        return new CommandLine(new SweepCommand(context)).addSubcommand(new SweepCollectCommand(context));
    }

    @Override
    public Integer call() {
        if (plan == null || out == null) {
            throw Usage.wrong(command, new ExplainedException("Name a plan, and a folder with --out."));
        }
        threads.check();
        context = JsonLines.context(plain, progress, command);
        SweepPlan wanted = SweepPlanFile.read(plan);
        SweepFolder folder = SweepFolder.of(out, plan);
        if (commands) {
            wanted.trials().forEach(trial -> context.terminal().line(line(wanted, folder, trial)));
            return ExitCode.DONE;
        }
        return train(wanted, folder);
    }

    private String line(SweepPlan wanted, SweepFolder folder, Trial trial) {
        MakingCommand.Training training = new MakingCommand.Training(trial.settings(), Outcome.COMPLETED, 0);
        List<String> words = new ArrayList<>(MakingCommand.words(
                training, wanted.data(), folder.of(trial).toAbsolutePath().toString()));
        words.add("--go-on");
        words.addAll(threads.words());
        return MakingCommand.line(words);
    }

    private int train(SweepPlan wanted, SweepFolder folder) {
        Dataset dataset = context.datasets().open(DataChoice.parse(wanted.data()), new TerminalProgress(context));
        dataset.remarks().forEach(context.terminal()::complain);
        Optional<PrintWriter> json = progress.equals(JsonLines.TEXT)
                ? Optional.empty()
                : Optional.of(plain.terminal().out());
        SweepReport report = new SweepReport(context, wanted, threads, json);
        new SweepJob(wanted, folder, dataset, threads.networks(context)).run(report);
        if (!report.anyThere()) {
            return report.exitCode();
        }
        output.write(context, folder, command);
        return report.exitCode();
    }
}
