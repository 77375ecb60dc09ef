package org.conceptexplorer.model.conv;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.EncodingDraft;
import org.conceptexplorer.model.Ink;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.naming.Warp;

/** Brings images and codes into a convolutional network's lanes, and results out of them; belongs to one thread. */
final class ConvolutionalShard {
    /** Images in a full shard. Rows of 32 lanes are long enough for vector loops, and a shard stays in the caches. */
    static final int LANES = 32;

    private final ConvolutionalPass pass;
    private final byte[] pixels = new byte[ImageSet.PIXELS];
    private final float[] losses = new float[LANES];
    private final float[] image = new float[ImageSet.PIXELS];
    private final float[] warped = new float[ImageSet.PIXELS];
    private int count;

    ConvolutionalShard(ConvolutionalLayers layers, Crew.Place place) {
        this.pass = new ConvolutionalPass(layers, LANES, place);
    }

    /**
     * Decodes codes.
     *
     * @param codes where they are, each as {@link org.conceptexplorer.model.Encoding#code} gives it
     * @param from the first of them
     * @param many number of codes, at most {@link #LANES}
     */
    void decode(float[][] codes, int from, int many) {
        count = many;
        FeatureMap code = pass.code();
        for (float[] row : code.rows()) {
            Arrays.fill(row, 0);
        }
        for (int channel = 0; channel < code.channels(); channel++) {
            for (int y = 0; y < code.side(); y++) {
                for (int x = 0; x < code.side(); x++) {
                    int unit = (y * code.side() + x) * code.channels() + channel;
                    for (int lane = 0; lane < count; lane++) {
                        code.rowOf(channel, y, x)[code.placeOf(x) + lane] = codes[from + lane][unit];
                    }
                }
            }
        }
        pass.decode();
        pass.activate();
    }

    /** After {@link #decode}: the pictures, into {@code target} from {@code first} on. */
    void copyPictures(float[][] target, int first) {
        for (int lane = 0; lane < count; lane++) {
            target[first + lane] = new float[ImageSet.PIXELS];
            copyReconstruction(lane, target[first + lane]);
        }
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
        begin(many);
        for (int lane = 0; lane < count; lane++) {
            copy(images, positions[from + lane]);
            fill(lane, image);
        }
        pass.encode();
        pass.decode();
        pass.compare(losses);
    }

    /**
     * After {@link #forward}: adds to the gradient of all parameters.
     *
     * @return the sum of the concepts' means over all places but each image's largest; 0 if they have no weight
     */
    double backward(BatchScale scale, float[] parameters) {
        return pass.backward(count, scale, parameters);
    }

    /**
     * Warps a batch's images, has the concepts say their names, and adds to the gradient of all parameters.
     *
     * @param first the place of the shard's first image in the batch
     * @param many number of images, at most {@link #LANES}
     * @return the sum of the images' name losses
     */
    double learnNames(StepBatch batch, int first, int many, Warp warp, float[] parameters) {
        begin(many);
        for (int lane = 0; lane < count; lane++) {
            copy(batch.images(), batch.position(first + lane));
            warp.draw(image, warped, batch.conditions().step(), first + lane);
            fill(lane, warped);
        }
        return pass.learnNames(count, batch, first, parameters);
    }

    private void begin(int many) {
        count = many;
        for (float[] row : pass.input().rows()) {
            Arrays.fill(row, 0);
        }
    }

    private void copy(ImageSet images, int position) {
        images.copyPixels(position, pixels, 0);
        for (int pixel = 0; pixel < image.length; pixel++) {
            image[pixel] = Ink.value(pixels[pixel]);
        }
    }

    private void fill(int lane, float[] values) {
        for (int y = 0; y < ImageSet.SIDE; y++) {
            float[] row = pass.input().row(0, 0, y);
            for (int x = 0; x < ImageSet.SIDE; x++) {
                row[x * LANES + lane] = values[y * ImageSet.SIDE + x];
            }
        }
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
        int size = code.channels() * code.side() * code.side();
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
