package org.conceptexplorer.data.mnist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for files in MNIST's layout by the names people have them under: with hyphens, dots or a prefix, packed or
 * plain, in the folder itself, a few levels down (torchvision's {@code MNIST/raw}), or each in a folder of its own.
 */
final class FolderSearch {
    private static final int DEEPEST = 3;

    /** A folder with more in it was chosen by mistake. */
    private static final int MOST_FOLDERS = 500;

    private static final String PACKED = ".gz";

    private static final Pattern NAME = Pattern.compile(
            "(?<prefix>.*?)[-_.]?(?<split>train|t10k|test)[-_.](?<items>images|labels)[-_.]idx\\d[-_.](ubyte|byte|int)"
                    + "(\\.gz)?",
            Pattern.CASE_INSENSITIVE);

    private FolderSearch() {}

    /** The sets of a folder itself. */
    static List<FoundSet> in(Path folder) {
        return sets(List.of(folder.toAbsolutePath()));
    }

    /** The complete sets of the highest level that has any; if none has, the sets of the highest level with a file. */
    static List<FoundSet> under(Path folder) {
        List<FoundSet> incomplete = List.of();
        List<Path> level = List.of(folder.toAbsolutePath());
        for (int depth = 0; depth <= DEEPEST && !level.isEmpty(); depth++) {
            List<FoundSet> sets = sets(level);
            List<FoundSet> complete = sets.stream().filter(FoundSet::isComplete).toList();
            if (!complete.isEmpty()) {
                return complete;
            }
            incomplete = incomplete.isEmpty() ? sets : incomplete;
            level = level.stream()
                    .flatMap(parent -> list(parent).stream())
                    .filter(Files::isDirectory)
                    .limit(MOST_FOLDERS)
                    .toList();
        }
        return incomplete;
    }

    private static List<FoundSet> sets(List<Path> folders) {
        Map<String, FoundSet> sets = new TreeMap<>();
        folders.stream()
                .flatMap(folder -> list(folder).stream())
                .filter(Files::isRegularFile)
                .forEach(file -> sort(file, sets));
        return List.copyOf(sets.values());
    }

    private static void sort(Path file, Map<String, FoundSet> sets) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches()) {
            Path folder = home(file);
            String prefix = name.group("prefix");
            FoundSet set = sets.getOrDefault(folder + "\0" + prefix, FoundSet.none(folder));
            sets.put(folder + "\0" + prefix, with(set, prefix, role(name), file));
        }
    }

    private static FoundSet with(FoundSet set, String prefix, MnistFile role, Path file) {
        Map<MnistFile, List<Path>> places = new EnumMap<>(MnistFile.class);
        places.putAll(set.places());
        List<Path> files = new ArrayList<>(set.of(role));
        files.add(file);
        files.sort(Comparator.comparing(
                        (Path path) -> !String.valueOf(path.getFileName()).contains("-idx"))
                .thenComparing(path -> !isPacked(path))
                .thenComparing(Path::toString));
        places.put(role, files);
        return new FoundSet(set.folder(), prefix, places);
    }

    /** The folder a file belongs to: the one above if it is alone in a folder of its own name. */
    private static Path home(Path file) {
        Path parent = Objects.requireNonNull(file.getParent(), "what is listed stands in a folder");
        boolean alone = bare(file).equals(bare(parent));
        return alone ? Objects.requireNonNullElse(parent.getParent(), parent) : parent;
    }

    private static String bare(Path path) {
        String name = String.valueOf(path.getFileName()).replace(".idx", "-idx");
        return isPacked(path) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    private static boolean isPacked(Path path) {
        return path.toString().endsWith(PACKED);
    }

    private static MnistFile role(Matcher name) {
        boolean labels = "labels".equalsIgnoreCase(name.group("items"));
        if ("train".equalsIgnoreCase(name.group("split"))) {
            return labels ? MnistFile.TRAIN_LABELS : MnistFile.TRAIN_IMAGES;
        }
        return labels ? MnistFile.TEST_LABELS : MnistFile.TEST_IMAGES;
    }

    /** What is in a folder, in the order of the names; nothing if it may not be looked into. */
    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
