package org.conceptexplorer.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.conceptexplorer.data.FileReport;
import org.conceptexplorer.data.Inspection;
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
        Inspection inspection = context.datasets().inspect(data.orAuto(), new TerminalProgress(context));
        inspection.reports().forEach(this::show);
        inspection.remarks().forEach(context.terminal()::complain);
        return inspection.isSound() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void show(FileReport report) {
        if (report.verdict() == FileReport.Verdict.UNUSABLE) {
            context.terminal().complain("unusable  " + report.finding());
            return;
        }
        String verdict = report.verdict().name().toLowerCase(Locale.ROOT);
        context.terminal().line(String.format("%-8s  %s: %s", verdict, report.file(), report.finding()));
        context.terminal().line("          SHA-256 " + report.sha256());
    }
}
