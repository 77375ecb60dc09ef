package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.model.matrix.NativeBlock;
import org.conceptexplorer.model.matrix.NativeMatrix;

/**
 * Native memory for one batch on its way through the dense network: for each layer of units a matrix of (units + 1) ×
 * images, whose last row is the 1 that goes with the bias, and another for its gradient. The logits become their gradient
 * in place.
 */
final class DenseBatch implements AutoCloseable {
    private final DenseSizes sizes;
    private final List<NativeMatrix> activations = new ArrayList<>();
    private final List<NativeMatrix> gradients = new ArrayList<>();
    private final List<DenseShard> shards = new ArrayList<>();

    /**
     * Reserves memory.
     *
     * @param sizes of the layers of units
     * @param images how many
     */
    DenseBatch(DenseSizes sizes, int images) {
        this(sizes, images, 1);
    }

    /**
     * Reserves memory for several views of the same images, one after the other.
     *
     * @param images how many in each view
     * @param views how many
     */
    DenseBatch(DenseSizes sizes, int images, int views) {
        this.sizes = sizes;
        for (int units : sizes.units()) {
            NativeMatrix matrix = new NativeMatrix(units + 1, views * images);
            matrix.fillRow(units, 1);
            activations.add(matrix);
            gradients.add(activations.size() <= sizes.last() ? new NativeMatrix(units + 1, views * images) : matrix);
        }
        for (int view = 0; view < views; view++) {
            for (int from = 0; from < images; from += DenseShard.IMAGES) {
                shards.add(new DenseShard(this, view * images + from, Math.min(DenseShard.IMAGES, images - from)));
            }
        }
    }

    /** Its layers of units. */
    DenseSizes sizes() {
        return sizes;
    }

    /** Each view in full shards and, unless they fill it, a smaller one. */
    List<DenseShard> shards() {
        return shards;
    }

    /** Part of the activations of a layer of units; 0 is the input. */
    NativeBlock activations(int layer, int unit, int units, int image, int count) {
        return activations.get(layer).block(unit, image, units, count);
    }

    /** Part of the gradients of a layer of units. */
    NativeBlock gradients(int layer, int unit, int units, int image, int count) {
        return gradients.get(layer).block(unit, image, units, count);
    }

    @Override
    public void close() {
        Stream.concat(activations.stream(), gradients.stream().limit(sizes.last()))
                .forEach(NativeMatrix::close);
    }
}
