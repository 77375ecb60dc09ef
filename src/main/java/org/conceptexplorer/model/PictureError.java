package org.conceptexplorer.model;

/** How far a picture is from an image, both 784 values in [0, 1]. Pure functions. */
public final class PictureError {
    /** Keeps logarithms finite, as Keras does: probabilities stay this far from 0 and 1. */
    private static final double LEAST = 1e-7;

    private PictureError() {}

    /**
     * The binary cross-entropy per pixel, in nats: what {@link Encoding#error} says of an image and its reconstruction,
     * within what a float holds of probabilities near 1.
     *
     * @param picture what was drawn
     * @param image what it is compared with
     * @throws IllegalArgumentException if their sizes differ
     */
    public static double crossEntropy(float[] picture, float[] image) {
        check(picture, image);
        double sum = 0;
        for (int i = 0; i < picture.length; i++) {
            double drawn = Math.min(Math.max(picture[i], LEAST), 1 - LEAST);
            sum -= image[i] * Math.log(drawn) + (1 - image[i]) * Math.log1p(-drawn);
        }
        return sum / picture.length;
    }

    /**
     * The mean squared error per pixel.
     *
     * @param picture what was drawn
     * @param image what it is compared with
     * @throws IllegalArgumentException if their sizes differ
     */
    public static double meanSquared(float[] picture, float[] image) {
        check(picture, image);
        double sum = 0;
        for (int i = 0; i < picture.length; i++) {
            double difference = (double) picture[i] - image[i];
            sum += difference * difference;
        }
        return sum / picture.length;
    }

    private static void check(float[] picture, float[] image) {
        if (picture.length != image.length) {
            throw new IllegalArgumentException(
                    "a picture of " + picture.length + " pixels cannot be compared with one of " + image.length);
        }
    }
}
