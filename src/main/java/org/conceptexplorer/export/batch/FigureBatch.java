package org.conceptexplorer.export.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.export.FigureExporter;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.export.Provenance;
import org.conceptexplorer.figure.Figure;

/**
 * Figures that are written in one go: only one of them is in memory as a picture at a time.
 *
 * @param figures what is written; names differ
 * @param formats each figure is written in each of them
 * @param look how all of them look
 * @param provenance what a figure's files tell about where it comes from
 */
public record FigureBatch(
        List<FigureFile> figures, Set<Format> formats, Look look, BiFunction<Figure, Format, Provenance> provenance) {
    /**
     * Makes its collections unmodifiable, and checks sizes, fonts and texts before the first picture is drawn.
     *
     * @throws ExplainedException as {@link Look#check} says
     */
    public FigureBatch {
        figures = List.copyOf(figures);
        formats = Set.copyOf(formats);
        for (FigureFile file : figures) {
            look.check(look.dress(file.figure()), formats);
        }
    }

    /** How many files there will be. */
    public int files() {
        return figures.size() * formats.size();
    }

    /** The files that there will be in a folder. */
    public List<Path> targets(Path folder) {
        return figures.stream()
                .flatMap(file -> formats.stream().map(format -> target(folder, file, format)))
                .toList();
    }

    private static Path target(Path folder, FigureFile file, Format format) {
        return folder.resolve(file.name() + "." + format.id());
    }

    /**
     * Writes the figures; files that are there are replaced.
     *
     * @param folder made if it is not there
     * @param progress told after each file; where it is cancelled, the files written so far stay, each of them whole
     * @return how many files were written
     * @throws ExplainedException if the folder cannot be made or a file cannot be written
     */
    public int write(Path folder, Progress progress) {
        make(folder);
        int written = 0;
        for (FigureFile file : figures) {
            Figure dressed = look.dress(file.figure());
            for (Format format : formats) {
                if (progress.cancelled()) {
                    return written;
                }
                progress.report("Drawing " + file.name() + "." + format.id(), written, files());
                Path target = target(folder, file, format);
                FigureExporter.write(
                        dressed,
                        look.style(),
                        look.sizeOf(dressed),
                        provenance.apply(dressed, format),
                        format,
                        look.form(),
                        target);
                written++;
            }
        }
        return written;
    }

    private static void make(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ExplainedException("The output " + folder + " is a file; name a folder.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ExplainedException(
                    "The folder " + folder + " cannot be made because " + IoReason.of(e) + "; name another one.", e);
        }
    }
}
