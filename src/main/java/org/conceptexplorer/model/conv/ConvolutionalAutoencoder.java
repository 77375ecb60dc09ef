package org.conceptexplorer.model.conv;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.CodeShape;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.EncodingDraft;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.LossSums;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Rows;
import org.conceptexplorer.model.optimizer.UpdateRule;
import org.conceptexplorer.naming.Warp;

/**
 * A convolutional network. A batch is cut into shards of fixed size, which threads take as they become free; the
 * shards' gradients are added in the order of the shards. The result is the same bits whatever the number of threads.
 */
public final class ConvolutionalAutoencoder implements Autoencoder {
    private Objective objective;
    private final Crew crew;
    private final float[] parameters;
    private final float[] gradient;
    private final UpdateRule rule;
    private final Architecture architecture;
    private final ConvolutionalLayers layers;
    private final ConvolutionalShard[] workspaces;
    private final Warp warp;
    private float[][] shardGradients = new float[0][];
    private LossSums sums = new LossSums(0);

    public ConvolutionalAutoencoder(Weights initial, Objective objective, long seed, int threads) {
        this.architecture = initial.architecture();
        this.layers = new ConvolutionalLayers(architecture);
        this.objective = objective;
        this.parameters = FlatWeights.of(initial);
        this.gradient = new float[parameters.length];
        this.rule = objective.optimizer().rule(parameters.length);
        this.warp = new Warp(seed);
        this.crew = new Crew(threads);
        this.workspaces = IntStream.range(0, threads)
                .mapToObj(member -> new ConvolutionalShard(layers, crew.place(member)))
                .toArray(ConvolutionalShard[]::new);
        layers.load(parameters);
    }

    @Override
    public Architecture architecture() {
        return architecture;
    }

    @Override
    public StepLoss step(ImageSet images, int[] order, int from, int count, StepConditions conditions) {
        int shards = shards(count);
        reserve(shards);
        BatchScale scale = BatchScale.of(objective, count, conditions);
        StepBatch batch = new StepBatch(images, order, from, scale, conditions);
        crew.run(shards, (member, shard) -> pass(workspaces[member], shard, batch, count));
        update(shards, conditions.learningRate());
        return sums.loss(scale, shards);
    }

    private void pass(ConvolutionalShard workspace, int shard, StepBatch batch, int count) {
        int first = shard * ConvolutionalShard.LANES;
        int many = Math.min(ConvolutionalShard.LANES, count - first);
        float[] ofShard = shardGradients[shard];
        Arrays.fill(ofShard, 0);
        workspace.forward(batch.images(), batch.order(), batch.from() + first, many);
        double crossEntropies = workspace.crossEntropies();
        double activations = workspace.activations();
        sums.reconstructed(shard, crossEntropies, activations, workspace.backward(batch.scale(), ofShard));
        if (batch.scale().name() > 0) {
            sums.named(shard, workspace.learnNames(batch, first, many, warp, ofShard));
        }
    }

    private static int shards(int count) {
        return (count + ConvolutionalShard.LANES - 1) / ConvolutionalShard.LANES;
    }

    private void reserve(int shards) {
        if (shardGradients.length < shards) {
            shardGradients = new float[shards][parameters.length];
            sums = new LossSums(shards);
        }
    }

    private void update(int shards, double rateShare) {
        Arrays.fill(gradient, 0);
        for (int shard = 0; shard < shards; shard++) {
            Rows.add(gradient, shardGradients[shard]);
        }
        rule.update(parameters, gradient, rateShare);
        layers.load(parameters);
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        int count = positions.length;
        EncodingDraft draft = new EncodingDraft(architecture(), count, reconstructions);
        crew.run(shards(count), (member, shard) -> {
            int first = shard * ConvolutionalShard.LANES;
            ConvolutionalShard workspace = workspaces[member];
            workspace.forward(images, positions, first, Math.min(ConvolutionalShard.LANES, count - first));
            workspace.copyResults(draft, first);
        });
        return draft.finished();
    }

    @Override
    public float[][] decode(float[][] codes) {
        CodeShape.check(architecture, codes);
        float[][] pictures = new float[codes.length][];
        crew.run(shards(codes.length), (member, shard) -> {
            int first = shard * ConvolutionalShard.LANES;
            ConvolutionalShard workspace = workspaces[member];
            workspace.decode(codes, first, Math.min(ConvolutionalShard.LANES, codes.length - first));
            workspace.copyPictures(pictures, first);
        });
        return pictures;
    }

    @Override
    public Weights weights() {
        return FlatWeights.toWeights(architecture(), parameters);
    }

    @Override
    public void pursue(Objective next) {
        objective = next;
        rule.setLearningRate(next.optimizer().learningRate());
    }

    @Override
    public UpdateRule.State trainingState() {
        return rule.state();
    }

    @Override
    public void restore(UpdateRule.State state) {
        rule.restore(state);
    }

    @Override
    public void close() {
        crew.close();
    }
}
