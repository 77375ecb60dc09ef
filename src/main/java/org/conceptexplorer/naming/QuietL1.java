package org.conceptexplorer.naming;

/**
 * What it costs that more than one concept speaks: the L1 norm of the code c = ReLU(l) without its largest value, Σc − max c.
 * It leaves the strongest concept free to say how strong it is. Where there is no gradient a subgradient is taken: 0 at
 * l = 0, and of several largest values the first alone is spared.
 */
public final class QuietL1 {
    private QuietL1() {}

    /**
     * The penalty of one image, at least 0.
     *
     * @param preActivations l, of all images
     * @param from this image's first
     * @param units how many it has, at least 1
     */
    public static double of(double[] preActivations, int from, int units) {
        int spared = first(preActivations, from, units);
        double sum = 0;
        for (int i = from; i < from + units; i++) {
            sum += i == spared ? 0 : Math.max(0, preActivations[i]);
        }
        return sum;
    }

    /**
     * Adds the penalty's subgradient, times a weight, to what is already there.
     *
     * @param preActivations as in {@link #of}
     * @param weight factor on the penalty
     * @param gradient of all images, as {@code preActivations}
     */
    public static void addGradient(double[] preActivations, int from, int units, double weight, double[] gradient) {
        int spared = first(preActivations, from, units);
        for (int i = from; i < from + units; i++) {
            if (i != spared && preActivations[i] > 0) {
                gradient[i] += weight;
            }
        }
    }

    /** Where the largest value is; of several the first. */
    private static int first(double[] values, int from, int count) {
        int first = from;
        for (int i = from + 1; i < from + count; i++) {
            first = values[i] > values[first] ? i : first;
        }
        return first;
    }
}
