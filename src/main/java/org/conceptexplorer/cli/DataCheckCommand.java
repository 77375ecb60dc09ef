package org.conceptexplorer.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.conceptexplorer.data.mnist.FileReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks at every file of a data set. */
@Command(name = "check", description = "Look at every file of a data set and say whether it can be used.")
final class DataCheckCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final DataOption data = new DataOption();

    DataCheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<FileReport> reports = context.datasets().check(data.orAuto(), new TerminalProgress(context));
        reports.forEach(this::show);
        boolean sound = reports.stream().noneMatch(DataCheckCommand::unusable);
        return sound ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void show(FileReport report) {
        if (unusable(report)) {
            context.terminal().complain("unusable  " + report.finding());
            return;
        }
        String verdict = report.verdict().name().toLowerCase(Locale.ROOT);
        context.terminal().line(String.format("%-8s  %s: %s", verdict, report.file(), report.finding()));
        context.terminal().line("          SHA-256 " + report.sha256());
    }

    private static boolean unusable(FileReport report) {
        return report.verdict() == FileReport.Verdict.UNUSABLE;
    }
}
