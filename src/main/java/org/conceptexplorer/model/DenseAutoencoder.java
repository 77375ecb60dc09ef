package org.conceptexplorer.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.data.ImageSet;
import org.jspecify.annotations.Nullable;

/**
 * The dense network. A step has two halves: threads first share out the batch's images, in shards of fixed size, for the
 * way forward and back; then they share out the weights, in blocks of fixed size, each with its gradient over the whole
 * batch and its update. No sum depends on the number of threads, so neither does any bit of the result.
 */
final class DenseAutoencoder implements Autoencoder {
    /** In how many parts each layer's weights are updated; the outer two layers are nearly all of the work. */
    private static final List<Integer> PARTS = List.of(4, 1, 1, 4);

    private final Objective objective;
    private final Crew crew;
    private final List<DenseLayer> layers;
    private final DenseWorkspace[] workspaces;
    private final DenseEncoder[] encoders;
    private int steps;
    private @Nullable DenseTraining training;

    DenseAutoencoder(Weights initial, Objective objective, long seed, int threads) {
        this.objective = objective;
        this.crew = new Crew(threads);
        this.layers = layers(FlatWeights.of(initial), objective.optimizer());
        Dropout dropout = new Dropout(objective.dropout(), seed);
        this.workspaces = Stream.generate(() -> new DenseWorkspace(layers, dropout, DenseTraining.SHARD))
                .limit(threads)
                .toArray(DenseWorkspace[]::new);
        this.encoders = Stream.generate(() -> new DenseEncoder(layers, dropout))
                .limit(threads)
                .toArray(DenseEncoder[]::new);
    }

    private static List<DenseLayer> layers(float[] parameters, Optimizer optimizer) {
        List<DenseLayer> layers = new ArrayList<>();
        int at = 0;
        for (Architecture.Layer layer : Architecture.DENSE.layers()) {
            layers.add(new DenseLayer(layer, PARTS.get(layers.size()), parameters, at, optimizer));
            at += layer.kernelSize() + layer.biasSize();
        }
        return List.copyOf(layers);
    }

    @Override
    public Architecture architecture() {
        return Architecture.DENSE;
    }

    @Override
    public StepLoss step(ImageSet images, int[] order, int from, int count, double l1Share) {
        DenseTraining batch = training(count);
        BatchScale scale = BatchScale.of(objective, count, l1Share);
        int step = steps++;
        crew.run(
                batch.shards(),
                (member, shard) -> batch.pass(workspaces[member], shard, images, order, from, scale, step));
        crew.run(batch.updates(), (member, update) -> batch.update(update));
        return batch.loss(scale);
    }

    private DenseTraining training(int count) {
        DenseTraining present = training;
        if (present != null && present.images() == count) {
            return present;
        }
        if (present != null) {
            present.close();
        }
        DenseTraining made = new DenseTraining(layers, count);
        training = made;
        return made;
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        EncodingDraft draft = new EncodingDraft(architecture(), positions.length, reconstructions);
        int shards = (positions.length + DenseEncoder.SHARD - 1) / DenseEncoder.SHARD;
        crew.run(
                shards,
                (member, shard) -> encoders[member].encode(draft, images, positions, shard * DenseEncoder.SHARD));
        return draft.finished();
    }

    @Override
    public Weights weights() {
        float[] parameters = new float[FlatWeights.size(architecture())];
        int at = 0;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).copyTo(parameters, at);
            Architecture.Layer layer = architecture().layers().get(i);
            at += layer.kernelSize() + layer.biasSize();
        }
        return FlatWeights.toWeights(architecture(), parameters);
    }

    @Override
    public void close() {
        crew.close();
        layers.forEach(DenseLayer::close);
        Arrays.stream(encoders).forEach(DenseEncoder::close);
        if (training != null) {
            training.close();
        }
    }
}
