package org.conceptexplorer.analysis.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;

/**
 * How well the strongest concept of an image (the lowest of several equally strong ones; by means over places) tells its
 * class: concepts taken as clusters. Images whose code is all zero have no strongest concept. They form a group of their
 * own, which is matched to no class: all of them are wrong in the accuracy, and count as one more cluster in purity and
 * NMI.
 *
 * @param matchingAccuracy share of images that show the class their strongest concept is matched to, by the one-to-one
 *     matching of concepts to classes for which it is largest, in [0, 1]
 * @param purity share of images that show the commonest class of their group, in [0, 1]; grows with the number of concepts
 * @param nmi normalised mutual information between group and class, by the arithmetic mean of the entropies, in [0, 1]
 * @param matching for each concept the class it is matched to; -1 for those left over where concepts are more than classes
 * @param named classes that have a concept of their own: the one they are matched to is strongest for them more often than for
 *     any other class
 * @param silentImages images whose code is all zero
 */
public record StrongestConcept(
        double matchingAccuracy, double purity, double nmi, List<Integer> matching, int named, int silentImages) {
    /** Stands for no class. */
    public static final int NONE = -1;

    /** Makes its list unmodifiable. */
    public StrongestConcept {
        matching = List.copyOf(matching);
    }

    /**
     * The numbers of a set of codes.
     *
     * @param codes the codes of at least one image
     * @param labels one for each image
     */
    public static StrongestConcept of(CodeSet codes, Labels labels) {
        labels.checkSize(codes.images());
        return of(groups(codes), codes.concepts(), labels);
    }

    /**
     * The same numbers if labels are handed to images at random, several times: what chance reaches.
     *
     * @param codes the codes of at least one image
     * @param labels one for each image
     * @param times how often, at least 1
     * @param seed decides how
     */
    public static Control shuffled(CodeSet codes, Labels labels, int times, long seed) {
        labels.checkSize(codes.images());
        int[] groups = groups(codes);
        List<StrongestConcept> all = IntStream.range(0, times)
                .mapToObj(time -> of(groups, codes.concepts(), labels.shuffled(seed + time)))
                .toList();
        return new Control(
                all.stream().mapToDouble(StrongestConcept::matchingAccuracy).sum() / times,
                all.stream().mapToDouble(StrongestConcept::purity).sum() / times,
                all.stream().mapToDouble(StrongestConcept::nmi).sum() / times,
                times);
    }

    /**
     * Means over shuffles.
     *
     * @param matchingAccuracy of the best matching, found anew for each shuffle
     * @param purity of the groups
     * @param nmi of groups and classes
     * @param shuffles how many there were
     */
    public record Control(double matchingAccuracy, double purity, double nmi, int shuffles) {}

    private static StrongestConcept of(int[] groups, int concepts, Labels labels) {
        Contingency counts = Contingency.of(groups, concepts + 1, labels);
        int[] matching = match(counts, concepts, labels.classes());
        int right = 0;
        int named = 0;
        for (int concept = 0; concept < concepts; concept++) {
            int own = matching[concept] == NONE ? 0 : counts.at(concept, matching[concept]);
            right += own;
            named += own > 0 && own == counts.largest(concept) ? 1 : 0;
        }
        return new StrongestConcept(
                (double) right / groups.length,
                counts.purity(),
                counts.normalisedMutualInformation(),
                IntStream.of(matching).boxed().toList(),
                named,
                (int) IntStream.of(groups).filter(group -> group == concepts).count());
    }

    private static int[] match(Contingency counts, int concepts, int classes) {
        int[][] gains = new int[concepts][classes];
        for (int concept = 0; concept < concepts; concept++) {
            for (int label = 0; label < classes; label++) {
                gains[concept][label] = counts.at(concept, label);
            }
        }
        int[] matching = Matching.best(gains, classes);
        return IntStream.of(matching)
                .map(label -> label >= 0 && counts.images(label) == 0 ? NONE : label) // a class of no image is none
                .toArray();
    }

    /** For each image its strongest concept; the number of concepts if its code is all zero. */
    private static int[] groups(CodeSet codes) {
        return IntStream.range(0, codes.images())
                .map(image -> codes.silent(image) ? codes.concepts() : strongest(codes, image))
                .toArray();
    }

    private static int strongest(CodeSet codes, int image) {
        int best = 0;
        for (int concept = 1; concept < codes.concepts(); concept++) {
            best = codes.mean(image, concept) > codes.mean(image, best) ? concept : best;
        }
        return best;
    }

    /**
     * The concepts in the order of the classes they are matched to; those left over follow, the lowest first.
     *
     * @return each concept once
     */
    public List<Integer> order() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, matching.size()).boxed().toList());
        Collections.sort(order, (one, other) -> {
            int byClass = Integer.compareUnsigned(matching.get(one), matching.get(other)); // -1 is the largest
            return byClass != 0 ? byClass : Integer.compare(one, other);
        });
        return order;
    }
}
