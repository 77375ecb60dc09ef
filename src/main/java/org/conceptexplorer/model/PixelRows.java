package org.conceptexplorer.model;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;

/** A shard's pixels beside its logits, in Java's memory: brings images in, and turns logits into losses and gradients. */
final class PixelRows {
    private final byte[] bytes = new byte[ImageSet.PIXELS];
    private final float[][] targets = new float[DenseShard.IMAGES][ImageSet.PIXELS];
    private final float[] values = new float[ImageSet.PIXELS];
    private final float[] exponentials = new float[ImageSet.PIXELS];
    private final float[] losses = new float[ImageSet.PIXELS];
    private final float[] scale = new float[ImageSet.PIXELS];

    /** Brings in the shard's images, {@code positions[from]} and following. */
    void load(DenseShard shard, ImageSet images, int[] positions, int from) {
        for (int image = 0; image < shard.count(); image++) {
            images.copyPixels(positions[from + image], bytes, 0);
            float[] target = targets[image];
            for (int pixel = 0; pixel < target.length; pixel++) {
                target[pixel] = Ink.value(bytes[pixel]);
            }
            shard.input(image).write(target);
        }
    }

    /** Fetches one image's logits; returns the sum of its 784 cross-entropies. */
    float reconstruct(DenseShard shard, int image) {
        shard.logits(image).read(values);
        CrossEntropy.exponentials(exponentials, values);
        Arrays.fill(losses, 0);
        CrossEntropy.addLosses(losses, exponentials, values, targets[image]);
        CrossEntropy.activate(values, exponentials);
        return Rows.sum(losses);
    }

    /** After {@link #reconstruct}: writes the image's reconstruction into {@code target} from {@code at} on. */
    void copyReconstruction(float[] target, int at) {
        System.arraycopy(values, 0, target, at, values.length);
    }

    /** After {@link #reconstruct}: hands the logits' gradient to the products. */
    void differentiate(DenseShard shard, int image, float pixelScale) {
        Arrays.fill(scale, pixelScale);
        CrossEntropy.differentiate(values, targets[image], scale);
        shard.logits(image).write(values);
    }
}
