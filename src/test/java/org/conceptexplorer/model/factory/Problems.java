package org.conceptexplorer.model.factory;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Optimizer;

/** Small inputs for tests of the networks. */
final class Problems {
    private Problems() {}

    /** Images of random ink, all pixels different enough that no two values of a pooling window are equal. */
    static ImageSet noise(int count, long seed) {
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        return ImageSet.wrap(pixels, new byte[count]);
    }

    /** Every second image is empty, the others hold a full square. */
    static ImageSet squares(int count) {
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % ImageSet.SIDE;
            int y = i / ImageSet.SIDE % ImageSet.SIDE;
            boolean inside = x >= 8 && x < 20 && y >= 8 && y < 20 && i / ImageSet.PIXELS % 2 == 1;
            pixels[i] = (byte) (inside ? 255 : 0);
        }
        return ImageSet.wrap(pixels, new byte[count]);
    }

    /** Initial weights with some more noise, so that biases are not zero either. */
    static Weights weights(Architecture architecture, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] parameters = FlatWeights.of(Weights.initial(architecture, seed));
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] += (float) (random.nextDouble() * 0.02 - 0.005);
        }
        return FlatWeights.toWeights(architecture, parameters);
    }

    /** The same numbers in double precision. */
    static double[] doubles(float[] floats) {
        return IntStream.range(0, floats.length).mapToDouble(i -> floats[i]).toArray();
    }

    /** An image's pixels in [0, 1]. */
    static double[] pixels(ImageSet images, int image) {
        return IntStream.range(0, ImageSet.PIXELS)
                .mapToDouble(pixel -> images.ink(image, pixel) / 255.0)
                .toArray();
    }

    /** The positions 0 to {@code count} − 1. */
    static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }

    /** Plain descent with rate 1: the weights change by the gradient. */
    static Objective descent(double l1, L1Reduction reduction) {
        return new Objective(new Optimizer.Sgd(1), l1, reduction, 0);
    }
}
