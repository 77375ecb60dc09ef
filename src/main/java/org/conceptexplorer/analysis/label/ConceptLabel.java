package org.conceptexplorer.analysis.label;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;

/**
 * What one concept has to do with the classes, by whether it is active (above 0 anywhere) or not.
 *
 * @param concept which one
 * @param activeImages images in which it is active
 * @param bestClass the class that most of these images show, the lowest of several; empty for a dead concept
 * @param purity the share of that class among them, in [0, 1]; NaN for a dead concept
 * @param interval 95 % confidence for the purity; [0, 1] for a dead concept
 * @param baseRate the share of that class among all images: the purity of a concept that knows nothing; NaN for a dead one
 * @param mutualInformation between "active or not" and the class, in nats, at least 0, estimated by the shares counted: at
 *     most ln 2, and 0 for a concept that is always or never active
 */
public record ConceptLabel(
        int concept,
        int activeImages,
        OptionalInt bestClass,
        double purity,
        Interval interval,
        double baseRate,
        double mutualInformation) {
    /**
     * What each concept has to do with the classes, concept 0 first.
     *
     * @param codes the codes of images
     * @param labels one for each image
     */
    public static List<ConceptLabel> all(CodeSet codes, Labels labels) {
        labels.checkSize(codes.images());
        int[] images = labels.counts();
        return IntStream.range(0, codes.concepts())
                .mapToObj(concept -> of(concept, active(codes, labels, concept), images))
                .toList();
    }

    private static int[] active(CodeSet codes, Labels labels, int concept) {
        int[] active = new int[labels.classes()];
        for (int image = 0; image < codes.images(); image++) {
            active[labels.at(image)] += codes.active(image, concept) ? 1 : 0;
        }
        return active;
    }

    private static ConceptLabel of(int concept, int[] active, int[] images) {
        int activeImages = IntStream.of(active).sum();
        double information = Contingency.of(active, images).mutualInformation();
        if (activeImages == 0) {
            return new ConceptLabel(
                    concept, 0, OptionalInt.empty(), Double.NaN, Interval.wilson(0, 0), Double.NaN, information);
        }
        int best = Contingency.largest(active);
        return new ConceptLabel(
                concept,
                activeImages,
                OptionalInt.of(best),
                (double) active[best] / activeImages,
                Interval.wilson(active[best], activeImages),
                (double) images[best] / IntStream.of(images).sum(),
                information);
    }
}
