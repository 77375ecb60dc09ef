package org.conceptexplorer.model;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;

/** Brings images into the convolutional network's lanes, and results out of them; belongs to one thread. */
final class ConvolutionalShard {
    /** Images in a full shard. Rows of 32 lanes are long enough for vector loops, and a shard stays in the caches. */
    static final int LANES = 32;

    private final ConvolutionalPass pass;
    private final byte[] pixels = new byte[ImageSet.PIXELS];
    private final float[] losses = new float[LANES];
    private int count;

    ConvolutionalShard(ConvolutionalLayers layers) {
        this.pass = new ConvolutionalPass(layers, LANES);
    }

    /**
     * Encodes and reconstructs images.
     *
     * @param images where they are
     * @param positions which of them
     * @param from the first place in {@code positions}
     * @param images number of images, at most {@link #LANES}
     */
    void forward(ImageSet images, int[] positions, int from, int many) {
        count = many;
        for (float[] row : pass.input().rows()) {
            Arrays.fill(row, 0);
        }
        for (int lane = 0; lane < count; lane++) {
            images.copyPixels(positions[from + lane], pixels, 0);
            for (int y = 0; y < ImageSet.SIDE; y++) {
                float[] row = pass.input().row(0, 0, y);
                for (int x = 0; x < ImageSet.SIDE; x++) {
                    row[x * LANES + lane] = Ink.value(pixels[y * ImageSet.SIDE + x]);
                }
            }
        }
        pass.forward(losses);
    }

    /** After {@link #forward}: adds to the gradient of all parameters. */
    void backward(BatchScale scale, float[] parameters) {
        pass.backward(count, (float) scale.pixel(), (float) scale.penalty(), parameters);
    }

    /** The sum of all images' cross-entropies over all pixels. */
    double crossEntropies() {
        double sum = 0;
        for (int lane = 0; lane < count; lane++) {
            sum += losses[lane];
        }
        return sum;
    }

    /** The sum of all images' code values. */
    double activations() {
        double sum = 0;
        for (float[] row : pass.code().rows()) {
            for (int i = 0; i < row.length; i++) {
                sum += i % LANES < count ? row[i] : 0;
            }
        }
        return sum;
    }

    /** Writes each image's mean cross-entropy per pixel into {@code target} from {@code at} on. */
    void copyErrors(float[] target, int at) {
        for (int lane = 0; lane < count; lane++) {
            target[at + lane] = losses[lane] / ImageSet.PIXELS;
        }
    }

    /** Writes the codes, image by image and concept last, into {@code target} from {@code at} on. */
    void copyCodes(float[] target, int at) {
        copy(pass.code(), target, at);
    }

    /** Writes the reconstructions, image by image, into {@code target} from {@code at} on. */
    void copyReconstructions(float[] target, int at) {
        copy(pass.reconstructions(), target, at);
    }

    private void copy(FeatureMap map, float[] target, int at) {
        int channels = map.channels();
        int size = map.side() * map.side() * channels;
        for (int channel = 0; channel < channels; channel++) {
            for (int y = 0; y < map.side(); y++) {
                for (int x = 0; x < map.side(); x++) {
                    float[] row = map.rowOf(channel, y, x);
                    int pixel = (y * map.side() + x) * channels + channel;
                    for (int lane = 0; lane < count; lane++) {
                        target[at + lane * size + pixel] = row[map.placeOf(x) + lane];
                    }
                }
            }
        }
    }
}
