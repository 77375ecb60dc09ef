package org.conceptexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.cli.selftest.Check;
import org.conceptexplorer.cli.selftest.Checks;
import org.conceptexplorer.cli.selftest.Finding;
import org.conceptexplorer.cli.selftest.FindingsJson;
import org.conceptexplorer.cli.selftest.SelfTest;
import org.conceptexplorer.cli.selftest.Verdict;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.source.DataChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Looks whether the program works on this computer. */
@Command(
        name = "selftest",
        description =
                "Look whether all works on this computer: memory, disk, native libraries, a few training steps of each"
                        + " network, fonts, a figure in each format. What is slow or does not work is told, and why.")
final class SelfTestCommand extends StandardOptions implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--json", paramLabel = "FILE", description = "Write what was found to this file, as JSON.")
    private Optional<Path> json = Optional.empty();

    SelfTestCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        TerminalProgress progress = new TerminalProgress(context);
        ImageSet digits = context.datasets()
                .open(DataChoice.parse("sample"), progress)
                .train()
                .first(Checks.digits());
        List<Check> checks = new ArrayList<>(Checks.all(context.networks(), digits));
        checks.add(new DisplayCheck());
        List<Finding> findings = new SelfTest(checks).run(finding -> {
            progress.check();
            show(finding);
        });
        json.ifPresent(file -> FindingsJson.write(file, findings));
        conclude(findings, (System.nanoTime() - start) / 1e9);
        return SelfTest.passed(findings) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void show(Finding finding) {
        String line = String.format(
                Locale.ROOT,
                "%-6s  %-19s  %4.1f s  %s",
                finding.verdict().id(),
                finding.name(),
                finding.seconds(),
                finding.words());
        if (finding.verdict() == Verdict.FAILED) {
            context.terminal().complain(line);
        } else {
            context.terminal().line(line);
        }
    }

    private void conclude(List<Finding> findings, double seconds) {
        long failed = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.FAILED)
                .count();
        long slow = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.SLOW)
                .count();
        String words = failed > 0
                ? failed + " of " + findings.size() + " do not work"
                : "Everything works" + (slow > 0 ? ", " + slow + " of it slower than it could" : "");
        context.terminal().line(words + ". It took " + NumberWords.duration(seconds) + ".");
    }
}
