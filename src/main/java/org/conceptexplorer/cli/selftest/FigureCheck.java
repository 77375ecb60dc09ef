package org.conceptexplorer.cli.selftest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.export.ExportSettings;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossSeries;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.LossFigure;

/** A small figure in one format, written to a temporary file and removed again. */
record FigureCheck(Format format) implements Check {
    private static final int DPI = 96;

    @Override
    public String name() {
        return "figure " + format.id();
    }

    @Override
    public Answer look() throws IOException {
        Path folder = Files.createTempDirectory("concept-explorer-selftest");
        Path file = folder.resolve("figure." + format.id());
        try {
            Figure figure = figure();
            FigureExporter.write(
                    figure,
                    Style.LIGHT,
                    ExportSettings.fitting(figure, Style.LIGHT, Length.ofMillimetres(90), DPI),
                    Provenance.of(figure.title()),
                    format,
                    file);
            return Answer.ok(Files.size(file) + " bytes");
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static Figure figure() {
        LossSeries losses = LossSeries.of(0.69f, 0.41f, 0.28f, 0.22f);
        LossRun run = new LossRun("", losses.size(), 1, losses, LossSeries.NONE, LossSeries.NONE, List.of());
        return new LossFigure(List.of(run), OptionalDouble.empty(), LossView.DEFAULT);
    }
}
