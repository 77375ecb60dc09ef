package org.conceptexplorer.analysis.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.label.Labels;

/**
 * The classes of images, as far as there are any to tell apart.
 *
 * @param labels one for each image; empty if some have none, or all are of one class
 * @param remark why there are none, in one sentence; empty if there are
 */
public record Labelling(Optional<Labels> labels, String remark) {
    /** The classes of a set's images, called by their numbers: 0 up to the highest. */
    public static Labelling of(EncodedSet images, String what) {
        return of(images.labels(), what);
    }

    private static Labelling of(int[] labels, String what) {
        if (Arrays.stream(labels).anyMatch(label -> label < 0)) {
            return without("The " + what + " images have no labels");
        }
        int[] classes = Arrays.stream(labels).distinct().toArray();
        if (classes.length == 1) {
            return without("All " + what + " images are of class " + classes[0]);
        }
        int highest = Arrays.stream(labels).max().orElse(-1);
        List<String> names =
                IntStream.rangeClosed(0, highest).mapToObj(String::valueOf).toList();
        return new Labelling(Optional.of(Labels.of(labels, names)), "");
    }

    private static Labelling without(String reason) {
        return new Labelling(Optional.empty(), reason + ", so the numbers that need classes are left out.");
    }
}
