package org.conceptexplorer.analysis.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.data.ClassNames;

/**
 * The classes of images, as far as there are any to tell apart.
 *
 * @param labels one for each image; empty if some have none, or all are of one class
 * @param remark why there are none, in one sentence; empty if there are
 */
public record Labelling(Optional<Labels> labels, String remark) {
    /** The classes of a set's images, 0 up to the highest, called as the set calls them. */
    public static Labelling of(EncodedSet images, String what) {
        return of(images.labels(), images.images().names(), what);
    }

    private static Labelling of(int[] labels, ClassNames called, String what) {
        if (Arrays.stream(labels).anyMatch(label -> label < 0)) {
            return without("The " + what + " images have no labels");
        }
        int[] classes = Arrays.stream(labels).distinct().toArray();
        if (classes.length == 1) {
            return without("All " + what + " images are of class " + called.name(classes[0]));
        }
        int highest = Arrays.stream(labels).max().orElse(-1);
        List<String> names =
                IntStream.rangeClosed(0, highest).mapToObj(called::name).toList();
        return new Labelling(Optional.of(Labels.of(labels, names)), "");
    }

    private static Labelling without(String reason) {
        return new Labelling(Optional.empty(), reason + ", so the numbers that need classes are left out.");
    }
}
