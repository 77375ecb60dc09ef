package org.conceptexplorer.model;

import java.util.Arrays;

/**
 * What a network makes of a number of images, in evaluation mode: their codes, their errors and, if asked for, their
 * reconstructions. Immutable; arrays are copied when they leave it.
 */
public final class Encoding {
    private final Architecture architecture;
    private final float[] codes;
    private final float[] errors;
    private final float[][] reconstructions;

    /**
     * Takes over arrays without copying them; the caller must not change them any more.
     *
     * @param architecture the network's
     * @param codes N×10 (dense) or N×4×4×10 (conv) activations of the concept layer, at least 0
     * @param errors N binary cross-entropies per pixel, in nats
     * @param reconstructions for each of the N images 784 values in [0, 1], or empty
     */
    Encoding(Architecture architecture, float[] codes, float[] errors, float[][] reconstructions) {
        this.architecture = architecture;
        this.codes = codes;
        this.errors = errors;
        this.reconstructions = reconstructions;
    }

    /** The network's architecture, which gives a code its shape. */
    public Architecture architecture() {
        return architecture;
    }

    /** How many images were encoded. */
    public int size() {
        return errors.length;
    }

    /** Whether reconstructions are there. */
    public boolean hasReconstructions() {
        return reconstructions.length > 0;
    }

    /** The code of one image: 10 values, or 4×4×10 with the concept last. */
    public float[] code(int image) {
        int size = architecture.codeSize();
        return Arrays.copyOfRange(codes, image * size, (image + 1) * size);
    }

    /** One value of a code; {@code unit} counts as in {@link #code}. */
    public float activation(int image, int unit) {
        return codes[image * architecture.codeSize() + unit];
    }

    /** The binary cross-entropy per pixel of one image, in nats. */
    public float error(int image) {
        return errors[image];
    }

    /** The mean of all images' errors; NaN if there are none. */
    public double meanError() {
        double sum = 0;
        for (float error : errors) {
            sum += error;
        }
        return sum / errors.length;
    }

    /**
     * The reconstruction of one image: 784 values in [0, 1], row by row.
     *
     * @throws IllegalStateException if reconstructions were not asked for
     */
    public float[] reconstruction(int image) {
        if (!hasReconstructions()) {
            throw new IllegalStateException("these images were encoded without reconstructions");
        }
        return reconstructions[image].clone();
    }
}
