package org.conceptexplorer.analysis.label;

import java.util.stream.IntStream;

/**
 * What is reached by knowing nothing of an image.
 *
 * @param commonest the share of the commonest class: the accuracy of always answering with it
 * @param guessing the accuracy of answering with each class as often as it occurs: the sum of the squared shares
 * @param balanced the balanced accuracy of telling one class from the rest: a half
 */
public record Chance(double commonest, double guessing, double balanced) {
    /** The values for a set of labels; NaN without images. */
    public static Chance of(Labels labels) {
        int[] counts = labels.counts();
        double all = labels.size();
        double commonest = IntStream.of(counts).max().orElse(0) / all;
        double guessing = IntStream.of(counts)
                .mapToDouble(count -> count / all * (count / all))
                .sum();
        return new Chance(commonest, guessing, 0.5);
    }
}
