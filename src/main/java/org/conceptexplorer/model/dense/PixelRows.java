package org.conceptexplorer.model.dense;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.CrossEntropy;
import org.conceptexplorer.model.Ink;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.compute.Rows;
import org.conceptexplorer.naming.Warp;

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
            copy(images, positions[from + image], targets[image]);
            shard.input(image).write(targets[image]);
        }
    }

    /**
     * Brings in warped images.
     *
     * @param batch of the training step
     * @param place of the shard's first image in the batch
     */
    void loadWarped(DenseShard shard, StepBatch batch, Warp warp, int place) {
        for (int image = 0; image < shard.count(); image++) {
            copy(batch.images(), batch.position(place + image), targets[image]);
            warp.draw(targets[image], values, batch.conditions().step(), place + image);
            shard.input(image).write(values);
        }
    }

    private void copy(ImageSet images, int position, float[] target) {
        images.copyPixels(position, bytes, 0);
        for (int pixel = 0; pixel < target.length; pixel++) {
            target[pixel] = Ink.value(bytes[pixel]);
        }
    }

    /** The sum of one image's 784 cross-entropies. */
    float crossEntropy(DenseShard shard, int image) {
        return crossEntropy(shard, image, values);
    }

    /** As {@link #crossEntropy(DenseShard, int)}; sets {@code reconstruction}, 784 numbers, to the image's. */
    float reconstruct(DenseShard shard, int image, float[] reconstruction) {
        float sum = crossEntropy(shard, image, reconstruction);
        CrossEntropy.activate(reconstruction, exponentials);
        return sum;
    }

    /** Sets {@code reconstruction}, 784 numbers, to the image's; compares it with nothing. */
    void activate(DenseShard shard, int image, float[] reconstruction) {
        shard.logits(image).read(reconstruction);
        CrossEntropy.exponentials(exponentials, reconstruction);
        CrossEntropy.activate(reconstruction, exponentials);
    }

    /** As {@link #crossEntropy(DenseShard, int)}; hands the logits' gradient to the products. */
    float differentiate(DenseShard shard, int image, float pixelScale) {
        float sum = reconstruct(shard, image, values);
        Arrays.fill(scale, pixelScale);
        CrossEntropy.differentiate(values, targets[image], scale);
        shard.logits(image).write(values);
        return sum;
    }

    private float crossEntropy(DenseShard shard, int image, float[] logits) {
        shard.logits(image).read(logits);
        CrossEntropy.exponentials(exponentials, logits);
        Arrays.fill(losses, 0);
        CrossEntropy.addLosses(losses, exponentials, logits, targets[image]);
        return Rows.sum(losses);
    }
}
