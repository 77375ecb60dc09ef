package org.conceptexplorer.analysis.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.code.CodeSet;

/**
 * A name for a concept that follows from numbers alone: the classes that most of the images show in which it is strongest,
 * a tenth of all images, as far as it is active in them. Whether it is a good one is for a person to say.
 *
 * @param concept which one
 * @param name the classes' names, as in "7 and 9", the one with the largest share first
 * @param evidence for each class named, what speaks for it
 */
public record NameSuggestion(int concept, String name, List<Evidence> evidence) {
    /** A class is named if it is met at least so many times more often than by chance, and surely more often. */
    public static final double LEAST_LIFT = 2;

    /** Classes named together hold at least this share of these images; else nothing is suggested. */
    public static final double LEAST_SHARE = 0.5;

    /** No more classes than this are named. */
    public static final int MOST_CLASSES = 3;

    /**
     * What speaks for a class.
     *
     * @param label the class
     * @param share its share of the images in which the concept is strongest
     * @param interval 95 % confidence for that share
     * @param baseRate its share of all images: what chance would give
     */
    public record Evidence(int label, double share, Interval interval, double baseRate) {
        /** How many times more than chance would give. */
        public double lift() {
            return share / baseRate;
        }

        private boolean speaks() {
            return lift() >= LEAST_LIFT && interval.low() > baseRate;
        }
    }

    /** Makes its list unmodifiable. */
    public NameSuggestion {
        evidence = List.copyOf(evidence);
    }

    /**
     * The suggestion for one concept: the fewest classes, those with the largest share first, that hold at least
     * {@link #LEAST_SHARE} together.
     *
     * @return empty for a dead concept, and where no few classes stand out
     */
    public static Optional<NameSuggestion> of(CodeSet codes, Labels labels, int concept) {
        labels.checkSize(codes.images());
        List<Evidence> named = new ArrayList<>();
        double share = 0;
        for (Evidence one : ranked(codes, labels, concept)) {
            if (share >= LEAST_SHARE || named.size() == MOST_CLASSES || !one.speaks()) {
                break;
            }
            named.add(one);
            share += one.share();
        }
        return share < LEAST_SHARE
                ? Optional.empty()
                : Optional.of(new NameSuggestion(concept, name(named, labels), named));
    }

    private static List<Evidence> ranked(CodeSet codes, Labels labels, int concept) {
        int[] strongest = ConceptLabel.strongest(codes, concept);
        int[] chosen = labels.select(strongest).counts();
        int[] all = labels.counts();
        return IntStream.range(0, chosen.length)
                .filter(label -> chosen[label] > 0)
                .mapToObj(label -> new Evidence(
                        label,
                        (double) chosen[label] / strongest.length,
                        Interval.wilson(chosen[label], strongest.length),
                        (double) all[label] / labels.size()))
                .sorted(Comparator.comparingDouble(Evidence::share).reversed())
                .toList();
    }

    private static String name(List<Evidence> named, Labels labels) {
        List<String> names = named.stream().map(one -> labels.name(one.label())).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
