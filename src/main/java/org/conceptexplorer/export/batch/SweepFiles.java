package org.conceptexplorer.export.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.sweep.SweepFigureKinds;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.SweepTables;

/**
 * What is written of a sweep: its tables, and its figures in some formats.
 *
 * @param results what came of it
 * @param command the command line that makes it
 */
public record SweepFiles(SweepResults results, String command) {
    /**
     * The command line that trains what is missing of a sweep, and writes its files.
     *
     * @param plan the plan's file
     * @param folder where its trainings are
     */
    public static String command(Path plan, Path folder) {
        return MakingCommand.line(List.of("sweep", plan.toString(), "--out", folder.toString()));
    }

    /**
     * Writes all of it into the sweep's folder; files that are there are replaced.
     *
     * @throws org.conceptexplorer.base.ExplainedException if a file cannot be written
     */
    public void write(Path folder, Set<Format> formats, Progress progress) {
        SweepTables.write(results, folder);
        List<FigureFile> figures = SweepFigureKinds.all().stream()
                .map(kind -> new FigureFile(kind.id(), kind.draw(results)))
                .toList();
        new FigureBatch(figures, formats, Look.PAGE, (figure, format) -> provenance(figure)).write(folder, progress);
    }

    /** What a figure's file tells about where it comes from. */
    public Provenance provenance(Figure figure) {
        return Provenance.of(figure.title()).with("Sweep", told()).with("Command", command);
    }

    private String told() {
        return many(results.trials().size(), "trial") + " of "
                + many(results.groups().size(), "combination") + "; validation on: " + results.validation()
                + "; trained with "
                + results.trials().get(0).data().name();
    }

    private static String many(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
