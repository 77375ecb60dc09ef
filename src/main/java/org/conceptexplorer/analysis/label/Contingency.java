package org.conceptexplorer.analysis.label;

import java.util.stream.IntStream;

/** How often each group of images meets each class. Immutable. */
final class Contingency {
    private final int[][] counts;
    private final int[] groups;
    private final int[] classes;
    private final int all;

    private Contingency(int[][] counts, int classCount) {
        this.counts = counts;
        this.groups = IntStream.range(0, counts.length)
                .map(group -> IntStream.of(counts[group]).sum())
                .toArray();
        this.classes = IntStream.range(0, classCount)
                .map(label -> IntStream.range(0, counts.length)
                        .map(group -> counts[group][label])
                        .sum())
                .toArray();
        this.all = IntStream.of(groups).sum();
    }

    /** Two groups: those of {@code images} that are also counted in {@code chosen}, class by class, and the rest. */
    static Contingency of(int[] chosen, int[] images) {
        int[] rest = IntStream.range(0, images.length)
                .map(label -> images[label] - chosen[label])
                .toArray();
        return new Contingency(new int[][] {chosen.clone(), rest}, images.length);
    }

    /**
     * Any number of groups.
     *
     * @param groupOf for each image its group
     * @param groupCount how many groups there are
     * @param labels for each image its class
     */
    static Contingency of(int[] groupOf, int groupCount, Labels labels) {
        int[][] counts = new int[groupCount][labels.classes()];
        for (int image = 0; image < groupOf.length; image++) {
            counts[groupOf[image]][labels.at(image)]++;
        }
        return new Contingency(counts, labels.classes());
    }

    /** The images of a group that show a class. */
    int at(int group, int label) {
        return counts[group][label];
    }

    /** The images of a group that show its commonest class. */
    int largest(int group) {
        return IntStream.of(counts[group]).max().orElse(0);
    }

    /** All images that show a class. */
    int images(int label) {
        return classes[label];
    }

    /** The share of images that show the commonest class of their group; NaN without images. */
    double purity() {
        int right = 0;
        for (int group = 0; group < counts.length; group++) {
            right += largest(group);
        }
        return (double) right / all;
    }

    /** Σ p(g, c) · ln(p(g, c) / (p(g) · p(c))), in nats; at least 0. */
    double mutualInformation() {
        double sum = 0;
        for (int group = 0; group < counts.length; group++) {
            for (int label = 0; label < classes.length; label++) {
                double count = counts[group][label];
                if (count > 0) {
                    sum += count / all * Math.log(count * all / ((double) groups[group] * classes[label]));
                }
            }
        }
        return Math.max(0, sum); // rounding may step below
    }

    /**
     * Normalised mutual information: by the arithmetic mean of the two entropies, in [0, 1]. As in scikit-learn, 1 if
     * neither groups nor classes tell any image from another, and 0 if one of them alone does not.
     */
    double normalisedMutualInformation() {
        double groupEntropy = entropy(groups);
        double classEntropy = entropy(classes);
        if (groupEntropy == 0 && classEntropy == 0) {
            return 1;
        }
        return Math.min(1, mutualInformation() / ((groupEntropy + classEntropy) / 2));
    }

    private double entropy(int[] parts) {
        double sum = 0;
        for (int part : parts) {
            if (part > 0 && part < all) {
                double share = (double) part / all;
                sum -= share * Math.log(share);
            }
        }
        return sum;
    }
}
