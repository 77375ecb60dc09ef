package org.conceptexplorer.model.dense;

import org.conceptexplorer.model.compute.Rows;

/** A shard's activations of one hidden layer, in Java's memory, for what is not a matrix product. */
final class HiddenRows {
    private final int layer;
    private final int units;
    private final float[] activations;
    private final float[] gradients;

    /**
     * Reserves memory.
     *
     * @param layer which layer of units
     * @param units how many it has
     */
    HiddenRows(int layer, int units) {
        int size = (units + 1) * DenseShard.IMAGES;
        this.layer = layer;
        this.units = units;
        this.activations = new float[size];
        this.gradients = new float[size];
    }

    /** The activations, image by image; each image's last number is the 1 of the bias. */
    float[] activations() {
        return activations;
    }

    /** The gradients, laid out as the activations. */
    float[] gradients() {
        return gradients;
    }

    /** Fetches the layer's sums. */
    void read(DenseShard shard) {
        shard.extended(layer).read(activations);
    }

    /** Fetches the layer's sums and applies ReLU. */
    void rectify(DenseShard shard) {
        read(shard);
        Rows.rectify(activations);
    }

    /** Sets one image's activations. */
    void set(int image, float[] values) {
        int at = image * (units + 1);
        System.arraycopy(values, 0, activations, at, units);
        activations[at + units] = 1;
    }

    /** Hands the activations to the products. */
    void write(DenseShard shard) {
        shard.extended(layer).write(activations);
    }

    /** Fetches the gradients. */
    void readGradients(DenseShard shard) {
        shard.extendedGradients(layer).read(gradients);
    }

    /** Hands the gradients to the products as they are. */
    void writeGradients(DenseShard shard) {
        shard.extendedGradients(layer).write(gradients);
    }

    /** Applies ReLU's gradient and hands the gradients to the products. */
    void gateGradients(DenseShard shard) {
        Rows.gate(gradients, activations);
        writeGradients(shard);
    }
}
