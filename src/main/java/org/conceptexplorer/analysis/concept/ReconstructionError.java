package org.conceptexplorer.analysis.concept;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Encoding;

/**
 * How far reconstructions are from their images: means over images and pixels.
 *
 * @param images how many images were compared
 * @param bce binary cross-entropy per pixel, in nats; NaN without images
 * @param mse squared difference per pixel, in [0, 1] for pixels in [0, 1]; NaN without images
 */
public record ReconstructionError(int images, double bce, double mse) {
    /** Guesses are kept this far from 0 and 1, as Keras does: no pixel has an infinite cost. */
    public static final double MARGIN = 1e-7;

    /** No image compared yet: where sums of batches begin. */
    public static final ReconstructionError NONE = new ReconstructionError(0, Double.NaN, Double.NaN);

    /**
     * Compares any guesses with the truth; for the cross-entropy, they are cut to [{@link #MARGIN}, 1 − MARGIN], for the
     * squared difference they are taken as they are.
     *
     * @param truth images × pixels, in [0, 1]
     * @param guesses the same shape
     */
    public static ReconstructionError of(FloatMatrix truth, FloatMatrix guesses) {
        if (truth.rows() != guesses.rows() || truth.columns() != guesses.columns()) {
            throw new IllegalArgumentException("there is not one guess for each pixel");
        }
        double bce = 0;
        double mse = 0;
        for (int image = 0; image < truth.rows(); image++) {
            for (int pixel = 0; pixel < truth.columns(); pixel++) {
                bce += crossEntropy(truth.at(image, pixel), guesses.at(image, pixel));
                mse += square((double) truth.at(image, pixel) - guesses.at(image, pixel));
            }
        }
        double pixels = (double) truth.rows() * truth.columns();
        return new ReconstructionError(truth.rows(), bce / pixels, mse / pixels);
    }

    /**
     * The errors of a network, whose cross-entropies are exact: no guess is cut.
     *
     * @param images where the originals come from
     * @param positions which of them were encoded, in this order
     * @param encoding what the network made of them, with reconstructions
     */
    public static ReconstructionError of(ImageSet images, int[] positions, Encoding encoding) {
        double mse = 0;
        for (int i = 0; i < positions.length; i++) {
            float[] guess = encoding.reconstruction(i);
            for (int pixel = 0; pixel < guess.length; pixel++) {
                mse += square(images.ink(positions[i], pixel) / 255.0 - guess[pixel]);
            }
        }
        double pixels = (double) positions.length * ImageSet.PIXELS;
        return new ReconstructionError(positions.length, encoding.meanError(), mse / pixels);
    }

    /** The errors of these images and others together. */
    public ReconstructionError plus(ReconstructionError other) {
        if (images == 0 || other.images == 0) {
            return images == 0 ? other : this;
        }
        int all = images + other.images;
        double share = (double) images / all;
        return new ReconstructionError(
                all, share * bce + (1 - share) * other.bce, share * mse + (1 - share) * other.mse);
    }

    private static double crossEntropy(double truth, double guess) {
        double p = Math.min(1 - MARGIN, Math.max(MARGIN, guess));
        return -(truth == 0 ? 0 : truth * Math.log(p)) - (truth == 1 ? 0 : (1 - truth) * Math.log1p(-p));
    }

    private static double square(double value) {
        return value * value;
    }
}
