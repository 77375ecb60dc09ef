package org.conceptexplorer.analysis.label;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;

/**
 * What one concept has to do with the classes.
 *
 * @param concept which one
 * @param active the classes of the images in which it is active (above 0 anywhere); without images if it is dead
 * @param strongest the classes of the tenth of all images in which it is strongest (means over places; of equally strong
 *     ones the first), as far as it is active in them: tells more where a concept is active in nearly all images
 * @param mutualInformation between "active or not" and the class, in nats, at least 0, estimated by the shares counted: at
 *     most ln 2, and 0 for a concept that is always or never active
 */
public record ConceptLabel(int concept, ClassShare active, ClassShare strongest, double mutualInformation) {
    /**
     * What each concept has to do with the classes, concept 0 first.
     *
     * @param codes the codes of images
     * @param labels one for each image
     */
    public static List<ConceptLabel> all(CodeSet codes, Labels labels) {
        labels.checkSize(codes.images());
        int[] all = labels.counts();
        return IntStream.range(0, codes.concepts())
                .mapToObj(concept -> of(codes, labels, concept, all))
                .toList();
    }

    private static ConceptLabel of(CodeSet codes, Labels labels, int concept, int[] all) {
        int[] active = active(codes, concept);
        int[] counts = labels.select(active).counts();
        int[] strongest = strongest(codes, concept, active);
        return new ConceptLabel(
                concept,
                ClassShare.of(counts, all),
                ClassShare.of(labels.select(strongest).counts(), all),
                Contingency.of(counts, all).mutualInformation());
    }

    /** The tenth of all images in which a concept is strongest, as far as it is active in them, the strongest first. */
    static int[] strongest(CodeSet codes, int concept) {
        return strongest(codes, concept, active(codes, concept));
    }

    private static int[] active(CodeSet codes, int concept) {
        return IntStream.range(0, codes.images())
                .filter(image -> codes.active(image, concept))
                .toArray();
    }

    private static int[] strongest(CodeSet codes, int concept, int[] active) {
        long[] keys = Arrays.stream(active)
                .mapToLong(image -> -((long) Float.floatToIntBits(codes.mean(image, concept)) << 32) | image)
                .sorted()
                .toArray();
        int tenth = (codes.images() + 9) / 10;
        return Arrays.stream(keys).limit(tenth).mapToInt(key -> (int) key).toArray();
    }
}
