package org.conceptexplorer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.batch.MakingCommand;
import org.conceptexplorer.export.batch.SweepFiles;
import org.conceptexplorer.training.sweep.Spread;
import org.conceptexplorer.training.sweep.SweepFolder;
import org.conceptexplorer.training.sweep.SweepPlanFile;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.SweepTables;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is written of a sweep: its tables, and its figures in some formats. */
final class SweepOutput {
    @Option(
            names = "--format",
            split = ",",
            paramLabel = "png|svg|pdf|eps|tiff|csv",
            description = "The kinds of files of the figures; png if left out.")
    private List<String> formats = List.of("png");

    /**
     * Writes all of it into the sweep's folder, and tells it.
     *
     * @return whether every run that is there, and every trial of the plan, could be read
     */
    boolean write(CommandContext context, SweepFolder folder, CommandSpec command) {
        Set<Format> wanted =
                new LinkedHashSet<>(formats.stream().map(Format::parse).toList());
        AtomicInteger damaged = new AtomicInteger();
        SweepResults results = folder.results(e -> {
            damaged.incrementAndGet();
            context.terminal().complain(String.valueOf(e.getMessage()));
        });
        String line =
                MakingCommand.line(command.root().commandLine().getParseResult().originalArgs());
        new SweepFiles(results, line).write(folder.path(), wanted, new TerminalProgress(context));
        tell(context, results, folder.path());
        boolean complete = complete(context, results, folder.path());
        return complete && damaged.get() == 0;
    }

    private static void tell(CommandContext context, SweepResults results, Path path) {
        for (SweepResults.Group group : results.groups()) {
            Spread error = group.error();
            String zeros = group.zeros().count() == 0
                    ? ""
                    : ", zeros " + NumberWords.significant(group.zeros().mean());
            context.terminal()
                    .line(group.label() + ": error " + NumberWords.significant(error.mean())
                            + (error.count() > 1 ? " ± " + NumberWords.significant(error.deviation()) : "") + zeros
                            + " (" + error.count() + (error.count() == 1 ? " seed)" : " seeds)"));
        }
        context.terminal()
                .line("Wrote " + SweepTables.TRIALS + ", " + SweepTables.SUMMARY + " and the figures to " + path + ".");
    }

    private static boolean complete(CommandContext context, SweepResults results, Path path) {
        Path plan = path.resolve(SweepFolder.PLAN);
        if (!Files.isRegularFile(plan)) {
            return true;
        }
        int wanted = SweepPlanFile.read(plan).trials().size();
        long finished = results.trials().stream()
                .filter(trial -> trial.outcome().ended())
                .count();
        if (finished < wanted) {
            context.terminal().complain(finished + " of " + wanted + " trials of the plan are finished.");
        }
        return finished >= wanted;
    }
}
