package org.conceptexplorer.analysis.evaluation;

import java.util.Map;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Encodings;

/**
 * Four images whose first ten pixels are their dense code: (1, 0), (1, 0.2) of the first class and (0, 1), (0.2, 1) of
 * the second, eight concepts dead. What they are reconstructed as is blank, with errors 0.1, 0.2, 0.3 and 0.4.
 */
public final class TinyData {
    private static final int[][] INKS = {{255, 0}, {255, 51}, {0, 255}, {51, 255}};

    private TinyData() {}

    /** The four images, to train on and to test with, with these labels. */
    public static Dataset labelled(int... labels) {
        ImageSet images = images(labels);
        return dataset(images, images);
    }

    public static ImageSet images(int... labels) {
        byte[] pixels = new byte[labels.length * ImageSet.PIXELS];
        byte[] bytes = new byte[labels.length];
        for (int image = 0; image < labels.length; image++) {
            pixels[image * ImageSet.PIXELS] = (byte) INKS[image][0];
            pixels[image * ImageSet.PIXELS + 1] = (byte) INKS[image][1];
            bytes[image] = (byte) labels[image];
        }
        return ImageSet.wrap(pixels, bytes);
    }

    public static Dataset dataset(ImageSet train, ImageSet test) {
        return new Dataset("tiny", Dataset.Kind.OTHER, "tiny", train, test, Map.of());
    }

    /** The network that takes the first ten pixels as the code. */
    public static Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        float[] codes = new float[positions.length * Architecture.CONCEPTS];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = images.ink(positions[i / Architecture.CONCEPTS], i % Architecture.CONCEPTS) / 255f;
        }
        return Encodings.of(Architecture.DENSE, codes);
    }
}
