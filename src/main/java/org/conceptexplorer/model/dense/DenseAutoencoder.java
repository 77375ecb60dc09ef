package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.CodeShape;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.EncodingDraft;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.model.optimizer.UpdateRule;
import org.conceptexplorer.naming.Warp;

/**
 * The dense network. A step has two halves: threads first share out the batch's images, in shards of fixed size, for the
 * way forward and back; then they share out the weights, in blocks of fixed size, each with its gradient over the whole
 * batch and its update. No sum depends on the number of threads, so neither does any bit of the result.
 */
public final class DenseAutoencoder implements Autoencoder {
    /** From how many weights on a layer is updated in parts; the outer two layers are nearly all of the work. */
    private static final int LARGE = 50_000;

    private static final int PARTS_OF_LARGE = 4;

    /** How many sizes of batches memory is kept for: an epoch's last batch is often smaller than the others. */
    private static final int BATCH_SIZES = 2;

    private final Architecture architecture;
    private final DenseSizes sizes;
    private final long seed;
    private Objective objective;
    private final Crew crew;
    private final List<DenseLayer> layers;
    private final DenseWorkspace[] workspaces;
    private final DenseEncoder[] encoders;
    /** Where the layers' weights are brought together; kept, because a training asks for them several times a second. */
    private final float[] parameters;

    private final List<DenseTraining> trainings = new ArrayList<>();
    private int steps;

    public DenseAutoencoder(Weights initial, Objective objective, long seed, int threads) {
        this.architecture = initial.architecture();
        this.sizes = DenseSizes.of(architecture.description());
        this.objective = objective;
        this.seed = seed;
        this.crew = new Crew(threads);
        this.parameters = FlatWeights.of(initial);
        this.layers = layers(architecture, parameters, objective.optimizer());
        Dropout dropout = new Dropout(objective.dropout(), seed);
        Warp warp = new Warp(seed);
        this.workspaces = Stream.generate(() -> new DenseWorkspace(sizes, layers, dropout, warp))
                .limit(threads)
                .toArray(DenseWorkspace[]::new);
        this.encoders = Arrays.stream(workspaces)
                .map(each -> new DenseEncoder(sizes, each))
                .toArray(DenseEncoder[]::new);
    }

    private static List<DenseLayer> layers(Architecture architecture, float[] parameters, Optimizer optimizer) {
        List<DenseLayer> layers = new ArrayList<>();
        int at = 0;
        for (Architecture.Layer layer : architecture.layers()) {
            int parts = layer.kernelSize() < LARGE ? 1 : PARTS_OF_LARGE;
            layers.add(new DenseLayer(layer, parts, parameters, at, optimizer));
            at += layer.kernelSize() + layer.biasSize();
        }
        return List.copyOf(layers);
    }

    @Override
    public Architecture architecture() {
        return architecture;
    }

    @Override
    public StepLoss step(ImageSet images, int[] order, int from, int count, StepConditions conditions) {
        DenseTraining batch = training(count);
        BatchScale scale = BatchScale.of(objective, count, conditions);
        StepBatch step = new StepBatch(images, order, from, scale, conditions);
        int number = steps++;
        crew.run(batch.shards(), (member, shard) -> batch.pass(workspaces[member], shard, step, number));
        crew.run(batch.updates(), (member, update) -> batch.update(update, conditions.learningRate()));
        return batch.loss(scale);
    }

    private DenseTraining training(int count) {
        for (DenseTraining each : trainings) {
            if (each.images() == count) {
                return each;
            }
        }
        if (trainings.size() == BATCH_SIZES) {
            closeTrainings();
        }
        DenseTraining made = new DenseTraining(sizes, layers, count, objective.naming() > 0);
        trainings.add(made);
        return made;
    }

    private void closeTrainings() {
        trainings.forEach(DenseTraining::close);
        trainings.clear();
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        EncodingDraft draft = new EncodingDraft(architecture(), positions.length, reconstructions);
        int shards = (positions.length + DenseShard.IMAGES - 1) / DenseShard.IMAGES;
        crew.run(
                shards,
                (member, shard) -> encoders[member].encode(draft, images, positions, shard * DenseShard.IMAGES));
        return draft.finished();
    }

    @Override
    public float[][] decode(float[][] codes) {
        CodeShape.check(architecture, codes);
        float[][] pictures = new float[codes.length][];
        int shards = (codes.length + DenseShard.IMAGES - 1) / DenseShard.IMAGES;
        crew.run(shards, (member, shard) -> encoders[member].decode(codes, pictures, shard * DenseShard.IMAGES));
        return pictures;
    }

    @Override
    public Weights weights() {
        int at = 0;
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).copyTo(parameters, at);
            Architecture.Layer layer = architecture().layers().get(i);
            at += layer.kernelSize() + layer.biasSize();
        }
        return FlatWeights.toWeights(architecture(), parameters);
    }

    @Override
    public void pursue(Objective next) {
        objective = next;
        Dropout dropout = new Dropout(next.dropout(), seed);
        for (DenseWorkspace workspace : workspaces) {
            workspace.setDropout(dropout);
        }
        layers.forEach(layer -> layer.setLearningRate(next.optimizer().learningRate()));
    }

    @Override
    public UpdateRule.State trainingState() {
        return DenseState.of(layers, parameters.length, steps);
    }

    @Override
    public void restore(UpdateRule.State state) {
        DenseState.restore(layers, parameters.length, state);
        steps = state.steps();
    }

    @Override
    public void close() {
        crew.close();
        layers.forEach(DenseLayer::close);
        Arrays.stream(encoders).forEach(DenseEncoder::close);
        closeTrainings();
    }
}
