package org.conceptexplorer.data.mnist;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Files that belong together, as their names say.
 *
 * @param folder where they are
 * @param prefix what their names begin with, such as {@code emnist-letters}; empty for MNIST's own names
 * @param places the files of each role, the one to try first first
 */
record FoundSet(Path folder, String prefix, Map<MnistFile, List<Path>> places) {
    /** Makes its map unmodifiable. */
    FoundSet {
        places = Map.copyOf(places);
    }

    /** Nothing found. */
    static FoundSet none(Path folder) {
        return new FoundSet(folder, "", new EnumMap<>(MnistFile.class));
    }

    /** The files of a role; none if it is missing. */
    List<Path> of(MnistFile file) {
        return places.getOrDefault(file, List.of());
    }

    boolean has(MnistFile file) {
        return places.containsKey(file);
    }

    /** Whether there are images but no labels at all. */
    boolean isUnlabelled() {
        return has(MnistFile.TRAIN_IMAGES)
                && has(MnistFile.TEST_IMAGES)
                && !has(MnistFile.TRAIN_LABELS)
                && !has(MnistFile.TEST_LABELS);
    }

    /** Whether nothing is missing. */
    boolean isComplete() {
        return places.size() == MnistFile.values().length || isUnlabelled();
    }
}
