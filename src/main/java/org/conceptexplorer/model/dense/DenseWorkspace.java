package org.conceptexplorer.model.dense;

import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.compute.Rows;
import org.conceptexplorer.model.matrix.NativeBlock;
import org.conceptexplorer.naming.Warp;

/** The dense network at work on one shard at a time; belongs to one thread. */
final class DenseWorkspace {
    private final DenseSizes sizes;
    private final NativeBlock[] weights; // arrays, because going through lists leaves garbage
    private final NativeBlock[] kernels;
    private Dropout dropout;
    private final PixelRows pixels;
    private final HiddenRows[] hidden; // by layer of units, from 1 on
    private final float[] factors;
    private final Warp warp;
    private final ConceptRows concepts;
    private double quiets;

    /**
     * Reserves memory.
     *
     * @param sizes of the layers of units
     * @param layers the weights
     * @param dropout in training
     * @param warp in training, where names are learned
     */
    DenseWorkspace(DenseSizes sizes, List<DenseLayer> layers, Dropout dropout, Warp warp) {
        this.sizes = sizes;
        this.weights = layers.stream().map(DenseLayer::all).toArray(NativeBlock[]::new);
        this.kernels = layers.stream().map(DenseLayer::kernel).toArray(NativeBlock[]::new);
        this.dropout = dropout;
        this.pixels = new PixelRows();
        this.hidden = IntStream.range(0, sizes.last())
                .mapToObj(layer -> new HiddenRows(layer, sizes.units().get(layer)))
                .toArray(HiddenRows[]::new);
        this.factors = new float[hidden[sizes.dropped()].activations().length];
        this.warp = warp;
        this.concepts = new ConceptRows(hidden[sizes.code()]);
    }

    /** Leaves out other shares of the units from the next training step on. */
    void setDropout(Dropout next) {
        dropout = next;
    }

    /** Encodes images and decodes their codes, up to the logits, in evaluation mode. */
    void forward(DenseShard shard, ImageSet images, int[] positions, int from) {
        pixels.load(shard, images, positions, from);
        advance(shard, 0, sizes.last());
    }

    /** As {@link #forward}, with the dropout of a training step. */
    void forward(DenseShard shard, StepBatch batch, int step) {
        pixels.load(shard, batch.images(), batch.order(), batch.from() + shard.first());
        int dropped = sizes.dropped();
        advance(shard, 0, dropped);
        if (dropped > 0) {
            drop(shard, step);
        }
        advance(shard, dropped, sizes.last());
    }

    /**
     * Warped images on their way to the concepts and back, in a training step.
     *
     * @param shard of the second view
     * @param step decides the dropout
     * @param images in each view
     * @return the sum of all images' name losses
     */
    double learnNames(DenseShard shard, StepBatch batch, int step, int images) {
        int place = shard.first() - images;
        int dropped = sizes.dropped();
        int code = sizes.code();
        pixels.loadWarped(shard, batch, warp, place);
        advance(shard, 0, Math.min(dropped, code - 1));
        if (dropped > 0 && dropped < code) {
            drop(shard, step);
        }
        advance(shard, dropped, code - 1);
        multiply(shard, code - 1);
        hidden[code].read(shard);
        double sum = concepts.name(shard.count(), batch, place);
        hidden[code].writeGradients(shard);
        for (int layer = code - 1; layer > 0; layer--) {
            retreat(shard, layer, 0, 0);
        }
        return sum;
    }

    private void drop(DenseShard shard, int step) {
        HiddenRows rows = hidden[sizes.dropped()];
        int stride = sizes.units().get(sizes.dropped()) + 1;
        for (int image = 0; image < shard.count(); image++) {
            int at = image * stride;
            factors[at + stride - 1] = 1;
            dropout.draw(factors, at, at + stride - 1, step, shard.first() + image);
        }
        Rows.multiply(rows.activations(), factors);
    }

    /** Decodes codes, {@code codes[from]} and following, up to the logits. */
    void decode(DenseShard shard, float[][] codes, int from) {
        HiddenRows code = hidden[sizes.code()];
        for (int image = 0; image < shard.count(); image++) {
            code.set(image, codes[from + image]);
        }
        advance(shard, sizes.code(), sizes.last());
    }

    /** From one layer of units to another. */
    private void advance(DenseShard shard, int from, int to) {
        for (int layer = from; layer < to; layer++) {
            multiply(shard, layer);
            if (layer + 1 < sizes.last()) {
                hidden[layer + 1].rectify(shard);
            }
        }
    }

    private void multiply(DenseShard shard, int layer) {
        if (layer > 0) {
            hidden[layer].write(shard);
        }
        shard.activations(layer + 1).setProduct(weights[layer], shard.extended(layer));
    }

    /**
     * The way back through the activations of a training step.
     *
     * @param shard after {@link #forward}
     * @param scale of the batch's loss
     * @return the sum of all images' cross-entropies over all pixels
     */
    double backward(DenseShard shard, BatchScale scale) {
        double sum = 0;
        for (int image = 0; image < shard.count(); image++) {
            sum += pixels.differentiate(shard, image, (float) scale.pixel());
        }
        for (int layer = sizes.last() - 1; layer > 0; layer--) {
            retreat(shard, layer, scale.penalty(), scale.quiet());
        }
        return sum;
    }

    /** From one layer of units to the one before it; the weights of the penalties are those of code values. */
    private void retreat(DenseShard shard, int layer, double penalty, double quiet) {
        HiddenRows rows = hidden[layer];
        shard.gradients(layer).setTransposedProduct(kernels[layer], shard.gradients(layer + 1));
        rows.readGradients(shard);
        if (layer == sizes.code()) {
            Rows.add(rows.gradients(), (float) penalty);
            quiets = concepts.addQuiet(shard.count(), quiet);
        }
        if (layer == sizes.dropped()) {
            Rows.multiply(rows.gradients(), factors);
        }
        rows.gateGradients(shard);
    }

    /** After {@link #backward}: the sum of all code values but each image's largest; 0 if they have no weight. */
    double quiets() {
        return quiets;
    }

    /** The sum of all images' code values. */
    double activations(DenseShard shard) {
        double sum = 0;
        for (int image = 0; image < shard.count(); image++) {
            for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
                sum += activation(image, concept);
            }
        }
        return sum;
    }

    /** After {@link #forward}: one code value. */
    float activation(int image, int concept) {
        return concepts.value(image, concept);
    }

    /** After {@link #forward} or {@link #decode}: the pixels beside their logits. */
    PixelRows pixels() {
        return pixels;
    }
}
