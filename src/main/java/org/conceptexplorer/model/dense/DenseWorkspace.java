package org.conceptexplorer.model.dense;

import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.compute.Rows;
import org.conceptexplorer.model.matrix.NativeBlock;

/** The dense network at work on one shard at a time; belongs to one thread. */
final class DenseWorkspace {
    private final List<NativeBlock> weights;
    private final List<NativeBlock> kernels;
    private final Dropout dropout;
    private final PixelRows pixels;
    private final HiddenRows hidden;
    private final HiddenRows code;
    private final HiddenRows decoded;
    private final float[] factors;

    /**
     * Reserves memory.
     *
     * @param layers the weights
     * @param dropout of the first hidden layer, in training
     */
    DenseWorkspace(List<DenseLayer> layers, Dropout dropout) {
        this.weights = layers.stream().map(DenseLayer::all).toList();
        this.kernels = layers.stream().map(DenseLayer::kernel).toList();
        this.dropout = dropout;
        this.pixels = new PixelRows();
        this.hidden = new HiddenRows(1);
        this.code = new HiddenRows(2);
        this.decoded = new HiddenRows(3);
        this.factors = new float[hidden.activations().length];
    }

    /** Encodes images and decodes their codes, up to the logits, in evaluation mode. */
    void forward(DenseShard shard, ImageSet images, int[] positions, int from) {
        pixels.load(shard, images, positions, from);
        computeHidden(shard);
        finish(shard);
    }

    /** As {@link #forward}, with the dropout of a training step. */
    void forward(DenseShard shard, ImageSet images, int[] positions, int from, int step) {
        pixels.load(shard, images, positions, from);
        computeHidden(shard);
        int stride = DenseBatch.UNITS.get(1) + 1;
        for (int image = 0; image < shard.count(); image++) {
            int at = image * stride;
            factors[at + stride - 1] = 1;
            dropout.draw(factors, at, at + stride - 1, step, shard.first() + image);
        }
        Rows.multiply(hidden.activations(), factors);
        finish(shard);
    }

    private void computeHidden(DenseShard shard) {
        product(shard, 0);
        hidden.rectify(shard);
    }

    private void finish(DenseShard shard) {
        hidden.write(shard);
        product(shard, 1);
        code.rectify(shard);
        code.write(shard);
        product(shard, 2);
        decoded.rectify(shard);
        decoded.write(shard);
        product(shard, 3);
    }

    private void product(DenseShard shard, int layer) {
        shard.activations(layer + 1).setProduct(weights.get(layer), shard.extended(layer));
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
        productBack(shard, decoded, 3);
        decoded.gateGradients(shard);
        productBack(shard, code, 2);
        Rows.add(code.gradients(), (float) scale.penalty());
        code.gateGradients(shard);
        productBack(shard, hidden, 1);
        Rows.multiply(hidden.gradients(), factors);
        hidden.gateGradients(shard);
        return sum;
    }

    private void productBack(DenseShard shard, HiddenRows rows, int layer) {
        shard.gradients(layer).setTransposedProduct(kernels.get(layer), shard.gradients(layer + 1));
        rows.readGradients(shard);
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
        return code.activations()[image * (Architecture.CONCEPTS + 1) + concept];
    }

    /** After {@link #forward}: the pixels beside their logits. */
    PixelRows pixels() {
        return pixels;
    }
}
