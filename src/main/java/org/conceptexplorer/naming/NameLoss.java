package org.conceptexplorer.naming;

/**
 * What it costs that an image's concepts do not say its name: the cross-entropy of softmax(l) and the name, where l are the
 * concepts' pre-activations, before ReLU.
 *
 * <pre>
 * loss = log Σ e^l − l[name]      gradient = softmax(l) − (1 at the name, else 0)
 * </pre>
 */
public final class NameLoss {
    private NameLoss() {}

    /**
     * The loss of one image, in nats; no overflow can occur, however large the pre-activations.
     *
     * @param preActivations of all images
     * @param from this image's first
     * @param units how many it has
     * @param name which of them should be largest, 0 to {@code units} − 1
     */
    public static double of(double[] preActivations, int from, int units, int name) {
        double largest = largest(preActivations, from, units);
        return largest + StrictMath.log(sum(preActivations, from, units, largest)) - preActivations[from + name];
    }

    /**
     * Adds the loss's gradient, times a weight, to what is already there.
     *
     * @param preActivations as in {@link #of}
     * @param weight factor on the loss
     * @param gradient of all images, as {@code preActivations}
     */
    public static void addGradient(
            double[] preActivations, int from, int units, int name, double weight, double[] gradient) {
        double largest = largest(preActivations, from, units);
        double scale = weight / sum(preActivations, from, units, largest);
        for (int i = from; i < from + units; i++) {
            gradient[i] += scale * StrictMath.exp(preActivations[i] - largest);
        }
        gradient[from + name] -= weight;
    }

    private static double largest(double[] values, int from, int count) {
        double largest = values[from];
        for (int i = from + 1; i < from + count; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }

    private static double sum(double[] values, int from, int count, double largest) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += StrictMath.exp(values[i] - largest);
        }
        return sum;
    }
}
