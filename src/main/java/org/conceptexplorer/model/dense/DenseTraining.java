package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.compute.Rows;
import org.conceptexplorer.model.matrix.NativeBlock;

/** What a training step of the dense network needs for batches of one size. */
final class DenseTraining implements AutoCloseable {
    private final int images;
    private final DenseBatch batch;
    private final List<Runnable> updates = new ArrayList<>();
    private final double[] crossEntropies;
    private final double[] activations;

    /**
     * Reserves memory.
     *
     * @param layers the weights
     * @param images in a batch
     */
    DenseTraining(List<DenseLayer> layers, int images) {
        this.images = images;
        this.batch = new DenseBatch(images);
        this.crossEntropies = new double[shards()];
        this.activations = new double[shards()];
        for (int layer = 0; layer < layers.size(); layer++) {
            NativeBlock gradients = batch.gradients(layer + 1, 0, DenseBatch.UNITS.get(layer + 1), 0, images);
            for (DenseLayer.Part part : layers.get(layer).parts()) {
                NativeBlock inputs = batch.activations(layer, part.from(), part.to() - part.from(), 0, images);
                updates.add(() -> part.block().update(gradients, inputs));
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

    /** The way forward and back of one shard. */
    void pass(
            DenseWorkspace workspace, int number, ImageSet images, int[] order, int from, BatchScale scale, int step) {
        DenseShard shard = batch.shards().get(number);
        workspace.forward(shard, images, order, from + shard.first(), step);
        activations[number] = workspace.activations(shard);
        crossEntropies[number] = workspace.backward(shard, scale);
    }

    /** Once all shards have passed: updates one block of weights. */
    void update(int block) {
        updates.get(block).run();
    }

    /** The batch's loss, once all shards have passed. */
    StepLoss loss(BatchScale scale) {
        return scale.loss(Rows.sum(crossEntropies, shards()), Rows.sum(activations, shards()));
    }

    @Override
    public void close() {
        batch.close();
    }
}
