package org.conceptexplorer.app.sweep;

import java.nio.file.Path;
import org.conceptexplorer.app.saving.Origin;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.export.batch.SweepFiles;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.training.sweep.SweepFolder;
import org.conceptexplorer.training.sweep.SweepResults;

/**
 * Figures of a sweep.
 *
 * @param results what came of it
 * @param folder where its trainings are
 */
record SweepOrigin(SweepResults results, Path folder) implements Origin {
    @Override
    public Provenance provenance(Figure figure, Look look, Format format) {
        String command = SweepFiles.command(folder.resolve(SweepFolder.PLAN), folder) + " --format " + format.id();
        return new SweepFiles(results, command).provenance(figure);
    }
}
