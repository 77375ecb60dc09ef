package org.conceptexplorer.analysis;

import org.conceptexplorer.data.ImageSet;

/** The mean of many images: the best answer that looks at none of them. */
public final class MeanImage {
    private static final double MARGIN = 1e-7; // as Keras clips: a pixel that was never inked has no infinite cost

    private MeanImage() {}

    /**
     * The error of answering every image with the mean training image: the level that any useful network gets below.
     *
     * @param train the images the mean is taken of, at least one
     * @param test the images it is compared with, at least one
     * @return mean binary cross-entropy per pixel, in nats
     */
    public static double error(ImageSet train, ImageSet test) {
        double[] guess = mean(train);
        double[] truth = mean(test);
        double sum = 0;
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            // The cross-entropy is linear in the truth, so the mean test image stands for all of them.
            double p = Math.min(1 - MARGIN, Math.max(MARGIN, guess[pixel]));
            sum -= truth[pixel] * Math.log(p) + (1 - truth[pixel]) * Math.log1p(-p);
        }
        return sum / ImageSet.PIXELS;
    }

    /**
     * The mean of images, pixel by pixel.
     *
     * @param images at least one
     */
    public static Pixels of(ImageSet images) {
        double[] mean = mean(images);
        float[] values = new float[mean.length];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = (float) mean[pixel];
        }
        return Pixels.of(values);
    }

    private static double[] mean(ImageSet images) {
        long[] sums = new long[ImageSet.PIXELS];
        for (int image = 0; image < images.size(); image++) {
            for (int pixel = 0; pixel < sums.length; pixel++) {
                sums[pixel] += images.ink(image, pixel);
            }
        }
        double[] mean = new double[sums.length];
        for (int pixel = 0; pixel < mean.length; pixel++) {
            mean[pixel] = sums[pixel] / (255.0 * images.size());
        }
        return mean;
    }
}
