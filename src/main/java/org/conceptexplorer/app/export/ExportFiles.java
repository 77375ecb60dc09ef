package org.conceptexplorer.app.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.figure.kind.FigureKinds;

/** The names of the files that an export writes. */
final class ExportFiles {
    private ExportFiles() {}

    /** A name without its extension, if that is one of ours. */
    static String baseName(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return Arrays.stream(Format.values())
                .map(format -> "." + format.id())
                .filter(ending -> name.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    /** The files that a name stands for, one of each format. */
    static List<Path> targets(Path chosen, Set<Format> formats) {
        String name = baseName(chosen);
        return formats.stream()
                .map(format -> chosen.resolveSibling(name + "." + format.id()))
                .toList();
    }

    /** Files of a folder that writing all figures may replace: their names begin as a figure's do. */
    static List<Path> replaceable(Path folder, Set<Format> formats) {
        String[] names = Optional.ofNullable(folder.toFile().list()).orElse(new String[0]);
        return Arrays.stream(names)
                .filter(name -> formats.stream().anyMatch(format -> name.endsWith("." + format.id())))
                .filter(name -> FigureKinds.all().stream().anyMatch(kind -> name.startsWith(kind.id())))
                .sorted()
                .map(folder::resolve)
                .toList();
    }
}
