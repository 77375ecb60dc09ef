package org.conceptexplorer.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.Run;

/**
 * A trained network, or a part of it, as the formats are given it: its layers one after the other, each with its weights.
 *
 * @param part which part of the network it is
 * @param layers from input to output
 * @param weights of the whole network
 * @param settings with which it was trained
 * @param isTrainedHere whether the settings are those it was trained with; an imported network's are not known
 * @param provenance where it comes from, in texts by their keywords
 */
public record PortableModel(
        Part part,
        List<PortableLayer> layers,
        Weights weights,
        TrainingSettings settings,
        boolean isTrainedHere,
        Map<String, String> provenance) {
    /** Makes its list unmodifiable. */
    public PortableModel {
        layers = List.copyOf(layers);
    }

    /** A part of a run's network. */
    public static PortableModel of(Run run, Part part) {
        Weights weights = run.training().weights();
        return new PortableModel(
                part,
                layers(weights.architecture().description(), part),
                weights,
                run.training().settings(),
                run.training().outcome() != Outcome.IMPORTED,
                ModelProvenance.of(run, part));
    }

    private static List<PortableLayer> layers(NetworkDescription network, Part part) {
        List<PortableLayer> layers = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        List<Integer> shape = part.input(network);
        for (LayerSpec spec : part.layers(network)) {
            List<Integer> next = spec.outputShape(shape);
            layers.add(new PortableLayer(name(spec, counts), spec, shape, next));
            shape = next;
        }
        return layers;
    }

    /** Layers without weights have no names of their own: pooling_1, pooling_2. */
    private static String name(LayerSpec spec, Map<String, Integer> counts) {
        if (spec instanceof LayerSpec.Weighted weighted) {
            return weighted.name();
        }
        String kind = spec.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return kind + "_" + counts.merge(kind, 1, Integer::sum);
    }

    /** Letters, digits and underscores that name it, such as {@code dense_encoder}. */
    public String name() {
        return weights.architecture().id().replace('-', '_') + "_" + part.id();
    }

    /** The shape of what it reads, without the batch. */
    public List<Integer> input() {
        return layers.get(0).input();
    }

    /** The shape of what it makes, without the batch. */
    public List<Integer> output() {
        return layers.get(layers.size() - 1).output();
    }

    /** The layers that have weights, in order. */
    public List<LayerSpec.Weighted> weighted() {
        return layers.stream()
                .map(PortableLayer::spec)
                .filter(LayerSpec.Weighted.class::isInstance)
                .map(LayerSpec.Weighted.class::cast)
                .toList();
    }

    /** A copy of a layer's kernel, in Keras' layout: in×out, or height×width×in×out. */
    public float[] kernel(LayerSpec.Weighted layer) {
        return weights.array(layer.name() + "/kernel");
    }

    /** A copy of a layer's biases, one for each output. */
    public float[] bias(LayerSpec.Weighted layer) {
        return weights.array(layer.name() + "/bias");
    }

    /** Whether some layer leaves out units in training. */
    public boolean hasDropout() {
        return layers.stream().anyMatch(layer -> layer.spec() instanceof LayerSpec.Dropout);
    }
}
