package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.model.network.Activation;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * Understands configured layers, one after the other: each tells what the next one reads. A layer that does anything that
 * no layer of this program does, such as running code of its own, is refused.
 */
final class KerasLayerReader {
    private static final Map<String, Activation> ACTIVATIONS =
            Map.of("relu", Activation.RELU, "sigmoid", Activation.SIGMOID);

    private final List<LayerSpec> layers = new ArrayList<>();
    private List<Integer> shape = List.of();
    private List<Integer> input = List.of();
    private Optional<LinearLayer> waiting = Optional.empty();
    private OptionalDouble dropout = OptionalDouble.empty();
    private OptionalDouble l1 = OptionalDouble.empty();

    /** A layer whose activation is a layer of its own. */
    @FunctionalInterface
    private interface LinearLayer {
        LayerSpec with(Activation activation);
    }

    private KerasLayerReader() {}

    /**
     * The model that layers and arrays make.
     *
     * @throws IllegalArgumentException naming the first layer that this program has not
     */
    static FoundModel model(List<KerasLayer> configured, Map<String, NpyArray> arrays) {
        KerasLayerReader reader = new KerasLayerReader();
        configured.forEach(reader::add);
        reader.refuseWaiting();
        return new FoundModel(
                Optional.of(List.copyOf(reader.layers)), Optional.of(reader.input), arrays, reader.dropout, reader.l1);
    }

    private void add(KerasLayer layer) {
        takeInput(layer);
        switch (layer.className()) {
            case "InputLayer" -> {}
            case "Activation" -> activate(layer.text("activation"));
            case "ReLU" -> activate("relu");
            case "ActivityRegularization" -> takePenalty(layer.config());
            default -> addComputing(layer);
        }
    }

    private void addComputing(KerasLayer layer) {
        refuseWaiting();
        switch (layer.className()) {
            case "Dense" -> addWeighted(layer, dense(layer));
            case "Conv2D", "Convolution2D" -> addWeighted(layer, convolution(layer));
            case "MaxPooling2D", "MaxPool2D" -> addPooling(layer);
            case "UpSampling2D" -> addUpsampling(layer);
            case "ZeroPadding2D" -> put(new LayerSpec.Padding(pixels(layer, "padding")));
            case "Cropping2D" -> put(new LayerSpec.Cropping(pixels(layer, "cropping")));
            case "Dropout" -> addDropout(layer);
            default ->
                throw new IllegalArgumentException("it has a layer of the kind " + layer.className()
                        + ", which none of this program's networks has; nothing in a file is ever run");
        }
    }

    private void takeInput(KerasLayer layer) {
        JsonNode batch = layer.config().path("batch_input_shape");
        JsonNode lengths = batch.isArray() ? batch : layer.config().path("batch_shape");
        if (input.isEmpty() && lengths.isArray()) {
            List<Integer> read = new ArrayList<>();
            for (int i = 1; i < lengths.size(); i++) {
                read.add(lengths.get(i).asInt(0));
            }
            if (read.size() > 3 || read.stream().anyMatch(length -> length < 1 || length > 10_000)) {
                throw new IllegalArgumentException("it reads inputs of shape " + NpyArray.format(read));
            }
            input = List.copyOf(read);
            shape = input;
        }
    }

    private void addWeighted(KerasLayer layer, LinearLayer made) {
        require(layer.config().path("use_bias").asBoolean(true), layer, "without biases");
        takePenalty(layer.config().path("activity_regularizer").path("config"));
        String activation = layer.text("activation");
        if (activation.isEmpty() || activation.equals("linear")) {
            waiting = Optional.of(made);
        } else {
            put(made.with(activation(activation)));
        }
    }

    private LinearLayer dense(KerasLayer layer) {
        int inputs = channels(layer);
        int units = whole(layer, "units");
        return activation -> new LayerSpec.Dense("dense", inputs, units, activation);
    }

    private LinearLayer convolution(KerasLayer layer) {
        require(layer.both("strides").orElse(1) == 1, layer, "with strides");
        require(layer.both("dilation_rate").orElse(1) == 1, layer, "with dilation");
        require(layer.config().path("groups").asInt(1) == 1, layer, "in groups");
        channelsLast(layer);
        OptionalInt kernel = layer.both("kernel_size");
        require(kernel.isPresent() && kernel.getAsInt() > 0 && kernel.getAsInt() < 100, layer, "with such a kernel");
        boolean same = layer.text("padding").equals("same");
        require(same || layer.isUsual("padding", "valid"), layer, "with such a padding");
        require(!same || kernel.getAsInt() % 2 == 1, layer, "with an even kernel");
        int inputs = channels(layer);
        int filters = whole(layer, "filters");
        int padding = same ? kernel.getAsInt() / 2 : 0;
        return activation -> new LayerSpec.Convolution("conv", inputs, filters, kernel.getAsInt(), padding, activation);
    }

    private void addPooling(KerasLayer layer) {
        channelsLast(layer);
        require(layer.both("pool_size").orElse(2) == 2 && layer.both("strides").orElse(2) == 2, layer, "not of 2×2");
        channels(layer);
        boolean even = shape.get(0) % 2 == 0; // nothing hangs over the edge then
        require(layer.text("padding").equals("same") || even, layer, "that drops the edge");
        put(new LayerSpec.Pooling());
    }

    private void addUpsampling(KerasLayer layer) {
        channelsLast(layer);
        require(layer.isUsual("interpolation", "nearest"), layer, "that interpolates");
        int size = layer.both("size").orElse(0);
        require(size == 2 || size == 4, layer, "that is neither by 2 nor by 4");
        put(new LayerSpec.Upsampling());
        if (size == 4) {
            put(new LayerSpec.Upsampling());
        }
    }

    private void addDropout(KerasLayer layer) {
        dropout = OptionalDouble.of(
                layer.config().path("rate").asDouble(layer.config().path("p").asDouble()));
        put(new LayerSpec.Dropout());
    }

    private void activate(String name) {
        if (waiting.isEmpty()) {
            throw new IllegalArgumentException("it has an activation " + name + " after a layer that has one already");
        }
        put(waiting.get().with(activation(name)));
        waiting = Optional.empty();
    }

    private void takePenalty(JsonNode config) {
        double weight = config.path("l1").asDouble(0);
        if (weight > 0) {
            l1 = OptionalDouble.of(weight);
        }
    }

    private static Activation activation(String name) {
        Activation activation = ACTIVATIONS.get(name);
        if (activation == null) {
            throw new IllegalArgumentException(
                    "it has an activation " + name + ", and this program's networks have relu and sigmoid");
        }
        return activation;
    }

    private void refuseWaiting() {
        if (waiting.isPresent()) {
            throw new IllegalArgumentException("it has a layer without an activation");
        }
    }

    private void put(LayerSpec layer) {
        shape = layer.outputShape(shape);
        layers.add(layer);
    }

    /** The numbers at each place of what the layer reads. */
    private int channels(KerasLayer layer) {
        require(!shape.isEmpty(), layer, "and does not tell the shape of its input");
        return shape.get(shape.size() - 1);
    }

    private static int whole(KerasLayer layer, String key) {
        int value = layer.config().path(key).asInt(0);
        require(value > 0 && value <= 1_000_000, layer, "with such " + key);
        return value;
    }

    private int pixels(KerasLayer layer, String key) {
        channelsLast(layer);
        OptionalInt pixels = layer.both(key);
        require(
                pixels.isPresent() && pixels.getAsInt() >= 0 && pixels.getAsInt() < 1000,
                layer,
                "not alike on all sides");
        return pixels.getAsInt();
    }

    private static void channelsLast(KerasLayer layer) {
        require(layer.isUsual("data_format", "channels_last"), layer, "with its channels first");
    }

    private static void require(boolean kept, KerasLayer layer, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException("it has a layer " + layer.className() + " " + otherwise
                    + ", which none of this program's networks has");
        }
    }
}
