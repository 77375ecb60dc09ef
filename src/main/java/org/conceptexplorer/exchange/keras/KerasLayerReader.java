package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.LayerChain;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * Understands configured layers. One that does anything that no layer of this program does, such as running code of its
 * own, is refused.
 */
final class KerasLayerReader {
    private static final int LARGEST = 1_000_000;

    private final LayerChain chain = new LayerChain();

    private KerasLayerReader() {}

    /**
     * The model that layers and arrays make.
     *
     * @throws IllegalArgumentException naming the first layer that this program has not
     */
    static FoundModel model(List<KerasLayer> configured, Map<String, NpyArray> arrays) {
        KerasLayerReader reader = new KerasLayerReader();
        configured.forEach(reader::add);
        return reader.chain.model(arrays);
    }

    private void add(KerasLayer layer) {
        takeInput(layer);
        switch (layer.className()) {
            case "InputLayer" -> {}
            case "Activation" -> chain.activate(layer.text("activation"));
            case "ReLU" -> chain.activate("relu");
            case "ActivityRegularization" -> takePenalty(layer.config());
            case "Dense" -> addWeighted(layer, dense(layer));
            case "Conv2D", "Convolution2D" -> addWeighted(layer, convolution(layer));
            case "MaxPooling2D", "MaxPool2D" -> addPooling(layer);
            case "UpSampling2D" -> addUpsampling(layer);
            case "ZeroPadding2D" -> chain.add(new LayerSpec.Padding(pixels(layer, "padding")));
            case "Cropping2D" -> chain.add(new LayerSpec.Cropping(pixels(layer, "cropping")));
            case "Dropout" -> addDropout(layer);
            default ->
                throw new IllegalArgumentException("it has a layer of the kind " + layer.className()
                        + ", which none of this program's networks has; nothing in a file is ever run");
        }
    }

    private void takeInput(KerasLayer layer) {
        JsonNode batch = layer.config().path("batch_input_shape");
        JsonNode lengths = batch.isArray() ? batch : layer.config().path("batch_shape");
        if (lengths.isArray() && !chain.isBegun()) {
            List<Integer> read = new ArrayList<>();
            for (int i = 1; i < Math.min(lengths.size(), 10); i++) {
                read.add(lengths.get(i).asInt(0));
            }
            chain.read(read);
        }
    }

    private void addWeighted(KerasLayer layer, LayerChain.LinearLayer made) {
        require(layer.config().path("use_bias").asBoolean(true), layer, "without biases");
        takePenalty(layer.config().path("activity_regularizer").path("config"));
        JsonNode activation = layer.config().path("activation");
        chain.weighted(made, activation.isTextual() ? activation.asText() : activation.isObject() ? "?" : "");
    }

    private LayerChain.LinearLayer dense(KerasLayer layer) {
        int inputs = chain.channels();
        int units = whole(layer, "units");
        return activation -> new LayerSpec.Dense("dense", inputs, units, activation);
    }

    private LayerChain.LinearLayer convolution(KerasLayer layer) {
        require(layer.both("strides").orElse(1) == 1, layer, "with strides");
        require(layer.both("dilation_rate").orElse(1) == 1, layer, "with dilation");
        require(layer.config().path("groups").asInt(1) == 1, layer, "in groups");
        channelsLast(layer);
        OptionalInt kernel = layer.both("kernel_size");
        require(kernel.isPresent() && kernel.getAsInt() > 0 && kernel.getAsInt() < 100, layer, "with such a kernel");
        boolean same = layer.text("padding").equals("same");
        require(same || layer.isUsual("padding", "valid"), layer, "with such a padding");
        require(!same || kernel.getAsInt() % 2 == 1, layer, "with an even kernel");
        int inputs = chain.channels();
        int filters = whole(layer, "filters");
        int padding = same ? kernel.getAsInt() / 2 : 0;
        return activation -> new LayerSpec.Convolution("conv", inputs, filters, kernel.getAsInt(), padding, activation);
    }

    private void addPooling(KerasLayer layer) {
        channelsLast(layer);
        int pool = layer.both("pool_size").orElse(2);
        require(pool == 2 && layer.both("strides").orElse(pool) == 2, layer, "not of 2×2");
        boolean same = layer.text("padding").equals("same");
        require(same || chain.isEven(), layer, "that drops the edge"); // nothing hangs over it if it is even
        chain.add(new LayerSpec.Pooling());
    }

    private void addUpsampling(KerasLayer layer) {
        channelsLast(layer);
        require(layer.isUsual("interpolation", "nearest"), layer, "that interpolates");
        int size = layer.both("size").orElse(0);
        require(size == 2 || size == 4, layer, "that is neither by 2 nor by 4");
        chain.add(new LayerSpec.Upsampling());
        if (size == 4) {
            chain.add(new LayerSpec.Upsampling());
        }
    }

    private void addDropout(KerasLayer layer) {
        chain.dropout(
                layer.config().path("rate").asDouble(layer.config().path("p").asDouble()));
        chain.add(new LayerSpec.Dropout());
    }

    private void takePenalty(JsonNode config) {
        chain.penalty(config.path("l1").asDouble(0));
    }

    private static int whole(KerasLayer layer, String key) {
        int value = layer.config().path(key).asInt(0);
        require(value > 0 && value <= LARGEST, layer, "with such " + key);
        return value;
    }

    private static int pixels(KerasLayer layer, String key) {
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
