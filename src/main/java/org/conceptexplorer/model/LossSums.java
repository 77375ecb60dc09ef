package org.conceptexplorer.model;

import org.conceptexplorer.model.compute.Rows;

/** The sums of which a batch's loss is made, shard by shard, so that it does not matter which thread was at which. */
public final class LossSums {
    private final int shards;
    private final double[] crossEntropies;
    private final double[] activations;
    private final double[] quiets;
    private final double[] names;

    /** Sums of as many shards. */
    public LossSums(int shards) {
        this.shards = shards;
        this.crossEntropies = new double[shards];
        this.activations = new double[shards];
        this.quiets = new double[shards];
        this.names = new double[shards];
    }

    /** How many shards there can be. */
    public int shards() {
        return shards;
    }

    /**
     * Keeps what the images of a shard came to.
     *
     * @param crossEntropies over all pixels
     * @param activations all code values
     * @param quiets all code values but the largest of each image
     */
    public void reconstructed(int shard, double crossEntropies, double activations, double quiets) {
        this.crossEntropies[shard] = crossEntropies;
        this.activations[shard] = activations;
        this.quiets[shard] = quiets;
    }

    /** Keeps the sum of the name losses of a shard's images. */
    public void named(int shard, double sum) {
        names[shard] = sum;
    }

    /** The loss of the first {@code count} shards. */
    public StepLoss loss(BatchScale scale, int count) {
        double l1 = scale.penalty() * Rows.sum(activations, count) + scale.quiet() * Rows.sum(quiets, count);
        return new StepLoss(scale.pixel() * Rows.sum(crossEntropies, count), l1, scale.name() * Rows.sum(names, count));
    }
}
