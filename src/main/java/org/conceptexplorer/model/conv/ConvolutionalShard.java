package org.conceptexplorer.model.conv;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.EncodingDraft;
import org.conceptexplorer.model.Ink;
import org.conceptexplorer.model.compute.Crew;

/** Brings images into the convolutional network's lanes, and results out of them; belongs to one thread. */
final class ConvolutionalShard {
    /** Images in a full shard. Rows of 32 lanes are long enough for vector loops, and a shard stays in the caches. */
    static final int LANES = 32;

    private final ConvolutionalPass pass;
    private final byte[] pixels = new byte[ImageSet.PIXELS];
    private final float[] losses = new float[LANES];
    private int count;

    ConvolutionalShard(ConvolutionalLayers layers, Crew.Place place) {
        this.pass = new ConvolutionalPass(layers, LANES, place);
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

    /** Writes codes, errors and, if asked for, reconstructions into {@code draft} from image {@code first} on. */
    void copyResults(EncodingDraft draft, int first) {
        copyCodes(draft.codes(), draft.placeOf(first));
        for (int lane = 0; lane < count; lane++) {
            draft.setCrossEntropy(first + lane, losses[lane]);
            if (draft.reconstructed()) {
                copyReconstruction(lane, draft.addReconstruction(first + lane));
            }
        }
    }

    private void copyCodes(float[] target, int at) {
        FeatureMap code = pass.code();
        int size = Architecture.CONV.codeSize();
        for (int channel = 0; channel < code.channels(); channel++) {
            for (int y = 0; y < code.side(); y++) {
                for (int x = 0; x < code.side(); x++) {
                    float[] row = code.rowOf(channel, y, x);
                    int unit = (y * code.side() + x) * code.channels() + channel;
                    for (int lane = 0; lane < count; lane++) {
                        target[at + lane * size + unit] = row[code.placeOf(x) + lane];
                    }
                }
            }
        }
    }

    private void copyReconstruction(int lane, float[] target) {
        FeatureMap map = pass.reconstructions();
        for (int y = 0; y < ImageSet.SIDE; y++) {
            for (int x = 0; x < ImageSet.SIDE; x++) {
                target[y * ImageSet.SIDE + x] = map.rowOf(0, y, x)[map.placeOf(x) + lane];
            }
        }
    }
}
