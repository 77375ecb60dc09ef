package org.conceptexplorer.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.model.network.Activation;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * Puts layers that a file tells one after the other: each says what the next one reads. Refuses what no network of this
 * program has with an {@link IllegalArgumentException} in words that follow on a colon.
 */
public final class LayerChain {
    /** What files call a layer that leaves its sums as they are. */
    private static final List<String> LINEAR = List.of("", "linear", "identity");

    private static final Map<String, Activation> ACTIVATIONS =
            Map.of("relu", Activation.RELU, "sigmoid", Activation.SIGMOID);

    private static final int LONGEST = 10_000;

    private final List<LayerSpec> layers = new ArrayList<>();
    private List<Integer> shape = List.of();
    private Optional<List<Integer>> input = Optional.empty();
    private Optional<LinearLayer> waiting = Optional.empty();
    private OptionalDouble dropout = OptionalDouble.empty();
    private OptionalDouble l1 = OptionalDouble.empty();

    /** A layer whose activation is still to come. */
    @FunctionalInterface
    public interface LinearLayer {
        /** The whole layer. */
        LayerSpec with(Activation activation);
    }

    /** Takes the shape of the input that the file tells, unless one is known. */
    public void read(List<Integer> told) {
        assume(told);
        if (input.isEmpty()) {
            input = Optional.of(shape);
        }
    }

    /** Goes on from the usual shape of the input, where the file tells none. */
    public void assume(List<Integer> usual) {
        if (shape.isEmpty()) {
            if (usual.isEmpty() || usual.size() > 3 || usual.stream().anyMatch(each -> each < 1 || each > LONGEST)) {
                throw new IllegalArgumentException("it reads inputs of shape " + NpyArray.format(usual));
            }
            shape = List.copyOf(usual);
        }
    }

    /** Whether it is known what the next layer reads. */
    public boolean isBegun() {
        return !shape.isEmpty();
    }

    /** Whether the next layer reads a map. */
    public boolean onMap() {
        return shape.size() > 1;
    }

    /** The numbers at each place of what the next layer reads. */
    public int channels() {
        if (shape.isEmpty()) {
            throw new IllegalArgumentException("it does not tell the shape of its input");
        }
        return shape.get(shape.size() - 1);
    }

    /** Whether windows of two places fill the map that the next layer reads. */
    public boolean isEven() {
        channels();
        return shape.get(0) % 2 == 0;
    }

    /** Adds a layer with weights, whose activation may come as a layer of its own. */
    public void weighted(LinearLayer layer, String activation) {
        refuseWaiting();
        if (LINEAR.contains(activation)) {
            waiting = Optional.of(layer);
        } else {
            put(layer.with(named(activation)));
        }
    }

    /** Adds a layer without weights. */
    public void add(LayerSpec layer) {
        refuseWaiting();
        put(layer);
    }

    /** Adds an activation that is a layer of its own; one that changes nothing is none. */
    public void activate(String activation) {
        if (waiting.isPresent()) {
            put(waiting.get().with(named(activation)));
            waiting = Optional.empty();
        } else if (!LINEAR.contains(activation)) {
            throw new IllegalArgumentException(
                    "it has an activation " + activation + " after a layer that has one already");
        }
    }

    /** Notes the share of units that is left out in training. */
    public void dropout(double rate) {
        dropout = OptionalDouble.of(rate);
    }

    /** Notes the weight of a penalty, if there is one. */
    public void penalty(double weight) {
        if (weight > 0) {
            l1 = OptionalDouble.of(weight);
        }
    }

    /** The whole model, with its arrays. */
    public FoundModel model(Map<String, NpyArray> arrays) {
        refuseWaiting();
        return new FoundModel(Optional.of(List.copyOf(layers)), input, arrays, dropout, l1);
    }

    private void put(LayerSpec layer) {
        channels();
        shape = layer.outputShape(shape);
        layers.add(layer);
    }

    private void refuseWaiting() {
        if (waiting.isPresent()) {
            throw new IllegalArgumentException("it has a layer without an activation");
        }
    }

    private static Activation named(String name) {
        Activation activation = ACTIVATIONS.get(name);
        if (activation == null) {
            throw new IllegalArgumentException("it has an activation " + (name.isEmpty() ? "of its own" : name)
                    + ", and this program's networks have relu and sigmoid");
        }
        return activation;
    }
}
