package org.conceptexplorer.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;

/** Writes figures to files. What stands in a file comes from the same painter as what is on the screen. */
public final class FigureExporter {
    private FigureExporter() {}

    /**
     * Writes a figure, or replaces the file that is there.
     *
     * @param figure what is shown
     * @param style how it looks
     * @param settings how large it becomes
     * @param provenance what the file tells about where it comes from
     * @param format the kind of file
     * @param target the file; its folder has to exist
     * @throws ExplainedException if the picture would be too large or the file cannot be written; nothing is left then
     */
    public static void write(
            Figure figure, Style style, ExportSettings settings, Provenance provenance, Format format, Path target) {
        Sheet sheet = new Sheet(figure, style, settings, provenance);
        SafeFile.write(target, out -> write(sheet, format, out));
    }

    private static void write(Sheet sheet, Format format, OutputStream out) throws IOException {
        switch (format) {
            case PNG -> PngFile.write(sheet, out);
            case SVG -> SvgFile.write(sheet, out);
            case PDF -> PdfFile.write(sheet, out);
            case CSV ->
                CsvFile.write(sheet.figure().table().with(sheet.style().labels().concepts()), out);
        }
    }
}
