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
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Rows;
import org.conceptexplorer.model.optimizer.UpdateRule;

/**
 * A convolutional network. A batch is cut into shards of fixed size, which threads take as they become free; the
 * shards' gradients are added in the order of the shards. The result is the same bits whatever the number of threads.
 */
public final class ConvolutionalAutoencoder implements Autoencoder {
    private final Objective objective;
    private final Crew crew;
    private final float[] parameters;
    private final float[] gradient;
    private final UpdateRule rule;
    private final Architecture architecture;
    private final ConvolutionalLayers layers;
    private final ConvolutionalShard[] workspaces;
    private float[][] shardGradients = new float[0][];
    private double[] crossEntropies = new double[0];
    private double[] activations = new double[0];

    public ConvolutionalAutoencoder(Weights initial, Objective objective, int threads) {
        this.architecture = initial.architecture();
        this.layers = new ConvolutionalLayers(architecture);
        this.objective = objective;
        this.parameters = FlatWeights.of(initial);
        this.gradient = new float[parameters.length];
        this.rule = objective.optimizer().rule(parameters.length);
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
    public StepLoss step(ImageSet images, int[] order, int from, int count, double l1Share) {
        int shards = shards(count);
        reserve(shards);
        BatchScale scale = BatchScale.of(objective, count, l1Share);
        crew.run(shards, (member, shard) -> {
            int first = shard * ConvolutionalShard.LANES;
            ConvolutionalShard workspace = workspaces[member];
            workspace.forward(images, order, from + first, Math.min(ConvolutionalShard.LANES, count - first));
            crossEntropies[shard] = workspace.crossEntropies();
            activations[shard] = workspace.activations();
            Arrays.fill(shardGradients[shard], 0);
            workspace.backward(scale, shardGradients[shard]);
        });
        update(shards);
        return scale.loss(Rows.sum(crossEntropies, shards), Rows.sum(activations, shards));
    }

    private static int shards(int count) {
        return (count + ConvolutionalShard.LANES - 1) / ConvolutionalShard.LANES;
    }

    private void reserve(int shards) {
        if (shardGradients.length < shards) {
            shardGradients = new float[shards][parameters.length];
            crossEntropies = new double[shards];
            activations = new double[shards];
        }
    }

    private void update(int shards) {
        Arrays.fill(gradient, 0);
        for (int shard = 0; shard < shards; shard++) {
            Rows.add(gradient, shardGradients[shard]);
        }
        rule.update(parameters, gradient);
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
