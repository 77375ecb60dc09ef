package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.model.matrix.NativeBlock;

/** The columns of some of a batch's images in all matrices. */
final class DenseShard {
    /** Images in a full shard: wide enough for fast matrix products, few enough for a batch of 256 to occupy 4 threads. */
    static final int IMAGES = 64;

    private final int first;
    private final int count;
    private final List<NativeBlock> activations = new ArrayList<>();
    private final List<NativeBlock> extended = new ArrayList<>();
    private final List<NativeBlock> gradients = new ArrayList<>();
    private final List<NativeBlock> extendedGradients = new ArrayList<>();
    private final List<NativeBlock> inputs;
    private final List<NativeBlock> logits;

    DenseShard(DenseBatch batch, int first, int count) {
        this.first = first;
        this.count = count;
        for (int layer = 0; layer < DenseBatch.UNITS.size(); layer++) {
            int units = DenseBatch.UNITS.get(layer);
            activations.add(batch.activations(layer, 0, units, first, count));
            extended.add(batch.activations(layer, 0, units + 1, first, count));
            gradients.add(batch.gradients(layer, 0, units, first, count));
            extendedGradients.add(batch.gradients(layer, 0, units + 1, first, count));
        }
        this.inputs = columns(batch, 0);
        this.logits = columns(batch, DenseBatch.UNITS.size() - 1);
    }

    private List<NativeBlock> columns(DenseBatch batch, int layer) {
        int units = DenseBatch.UNITS.get(layer);
        return IntStream.range(first, first + count)
                .mapToObj(image -> batch.activations(layer, 0, units, image, 1))
                .toList();
    }

    /** The first image's place in the batch. */
    int first() {
        return first;
    }

    /** Images in the shard. */
    int count() {
        return count;
    }

    /** A layer of units, without the 1 of the bias. */
    NativeBlock activations(int layer) {
        return activations.get(layer);
    }

    /** A layer of units with the 1 of the bias: columns without gaps. */
    NativeBlock extended(int layer) {
        return extended.get(layer);
    }

    /** The gradient of a layer of units. */
    NativeBlock gradients(int layer) {
        return gradients.get(layer);
    }

    /** As {@link #gradients}, with a last row that means nothing: columns without gaps. */
    NativeBlock extendedGradients(int layer) {
        return extendedGradients.get(layer);
    }

    /** The pixels of one image. */
    NativeBlock input(int image) {
        return inputs.get(image);
    }

    /** The logits of one image, and later their gradient. */
    NativeBlock logits(int image) {
        return logits.get(image);
    }
}
