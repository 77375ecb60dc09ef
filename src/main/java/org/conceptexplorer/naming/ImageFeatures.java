package org.conceptexplorer.naming;

import org.conceptexplorer.data.ImageSet;

/** The features of one image after the other. Not for several threads at once. */
final class ImageFeatures {
    private final ImageSet images;
    private final GradientFeatures gradients = new GradientFeatures();
    private final byte[] bytes = new byte[ImageSet.PIXELS];
    private final float[] values = new float[ImageSet.PIXELS];
    private final float[] features = new float[GradientFeatures.LENGTH];

    ImageFeatures(ImageSet images) {
        this.images = images;
    }

    /** An image's {@link GradientFeatures#LENGTH} features; the next call overwrites them. */
    float[] of(int image) {
        images.copyPixels(image, bytes, 0);
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = Byte.toUnsignedInt(bytes[pixel]) / 255f;
        }
        gradients.extract(values, features);
        return features;
    }
}
