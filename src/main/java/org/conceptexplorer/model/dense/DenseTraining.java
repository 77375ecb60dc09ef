package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.LossSums;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.matrix.NativeBlock;

/**
 * What a training step of the dense network needs for batches of one size. Where names are learned, a batch has a second
 * view of its images, warped ones, which go as far as the concepts and add to the gradients of the layers before them.
 */
final class DenseTraining implements AutoCloseable {
    private final int images;
    private final int plainShards;
    private final DenseBatch batch;
    private final List<DoubleConsumer> updates = new ArrayList<>();
    private final LossSums sums;

    /**
     * Reserves memory.
     *
     * @param sizes of the layers of units
     * @param layers the weights
     * @param images in a batch
     * @param named whether names are learned
     */
    DenseTraining(DenseSizes sizes, List<DenseLayer> layers, int images, boolean named) {
        int views = named ? 2 : 1;
        this.images = images;
        this.batch = new DenseBatch(sizes, images, views);
        this.plainShards = batch.shards().size() / views;
        this.sums = new LossSums(plainShards);
        for (int layer = 0; layer < layers.size(); layer++) {
            int columns = layer < sizes.code() ? views * images : images;
            NativeBlock gradients = batch.gradients(layer + 1, 0, sizes.units().get(layer + 1), 0, columns);
            for (DenseLayer.Part part : layers.get(layer).parts()) {
                NativeBlock inputs = batch.activations(layer, part.from(), part.to() - part.from(), 0, columns);
                updates.add(rateShare -> part.block().update(gradients, inputs, rateShare));
            }
        }
    }

    /** Images in a batch. */
    int images() {
        return images;
    }

    /** In how many pieces the images go forward and back. */
    int shards() {
        return batch.shards().size();
    }

    /** In how many blocks the weights are updated. */
    int updates() {
        return updates.size();
    }

    /** The way forward and back of one shard, in the step with that number. */
    void pass(DenseWorkspace workspace, int number, StepBatch step, int stepNumber) {
        DenseShard shard = batch.shards().get(number);
        if (number < plainShards) {
            workspace.forward(shard, step, stepNumber);
            double activations = workspace.activations(shard);
            double crossEntropies = workspace.backward(shard, step.scale());
            sums.reconstructed(number, crossEntropies, activations, workspace.quiets());
        } else {
            sums.named(number - plainShards, workspace.learnNames(shard, step, stepNumber, images));
        }
    }

    /** Once all shards have passed: updates one block of weights with a share of the learning rate. */
    void update(int block, double rateShare) {
        updates.get(block).accept(rateShare);
    }

    /** The batch's loss, once all shards have passed. */
    StepLoss loss(BatchScale scale) {
        return sums.loss(scale, plainShards);
    }

    @Override
    public void close() {
        batch.close();
    }
}
