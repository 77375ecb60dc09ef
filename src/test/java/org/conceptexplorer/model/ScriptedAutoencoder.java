package org.conceptexplorer.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.optimizer.UpdateRule;

/** A network that follows a script instead of learning: its loss is given for each step, its weights count the steps. */
public final class ScriptedAutoencoder implements Autoencoder {
    private final Weights initial;
    private final IntFunction<StepLoss> losses;

    /** The positions of the images in every batch so far. */
    public final List<List<Integer>> batches = new ArrayList<>();

    /** What it was told to learn since it was made. */
    public final List<Objective> pursued = new ArrayList<>();

    public volatile boolean closed;

    /** Every concept's activation, whatever the image. */
    public float activation;

    /** The error of every image, if it does not follow from the steps done. */
    public OptionalDouble error = OptionalDouble.empty();

    public ScriptedAutoencoder(Weights initial, IntFunction<StepLoss> losses) {
        this.initial = initial;
        this.losses = losses;
    }

    @Override
    public Architecture architecture() {
        return initial.architecture();
    }

    @Override
    public StepLoss step(ImageSet images, int[] order, int from, int count, StepConditions conditions) {
        batches.add(Arrays.stream(order, from, from + count).boxed().toList());
        return losses.apply(batches.size());
    }

    @Override
    public void pursue(Objective next) {
        pursued.add(next);
    }

    @Override
    public Encoding encode(ImageSet images, int[] positions, boolean reconstructions) {
        float[] errors = new float[positions.length];
        Arrays.fill(errors, (float) error.orElseGet(() -> 1.0 / (1 + batches.size())));
        float[][] pictures = new float[reconstructions ? positions.length : 0][ImageSet.PIXELS];
        float[] codes = new float[positions.length * architecture().codeSize()];
        Arrays.fill(codes, activation);
        return new Encoding(architecture(), codes, errors, pictures);
    }

    /** All pixels of a code's picture are as bright as its first value. */
    @Override
    public float[][] decode(float[][] codes) {
        float[][] pictures = new float[codes.length][ImageSet.PIXELS];
        for (int i = 0; i < codes.length; i++) {
            Arrays.fill(pictures[i], codes[i][0]);
        }
        return pictures;
    }

    /** The initial weights, but the reconstruction's biases are the steps done since. */
    @Override
    public Weights weights() {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (Architecture.Layer layer : architecture().layers()) {
            arrays.put(layer.name() + "/kernel", initial.array(layer.name() + "/kernel"));
            arrays.put(layer.name() + "/bias", initial.array(layer.name() + "/bias"));
        }
        Arrays.fill(arrays.get("reconstruction/bias"), batches.size());
        return new Weights(architecture(), arrays);
    }

    @Override
    public UpdateRule.State trainingState() {
        return new UpdateRule.State(batches.size(), Map.of());
    }

    /** What was shown before this is not known. */
    @Override
    public void restore(UpdateRule.State state) {
        batches.clear();
        for (int step = 0; step < state.steps(); step++) {
            batches.add(List.of());
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
