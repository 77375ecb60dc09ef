package org.conceptexplorer.exchange.dl4j;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.LayerChain;
import org.conceptexplorer.exchange.Layouts;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * Understands configured layers, and takes each one's numbers from the coefficients of all: a dense layer's kernel
 * before its bias, a convolution's after it.
 */
final class Dl4jLayerReader {
    private static final int LARGEST = 1_000_000;

    private final LayerChain chain = new LayerChain();
    private final List<NpyArray> arrays = new ArrayList<>();
    private final float[] coefficients;
    private int taken;

    private Dl4jLayerReader(float[] coefficients) {
        this.coefficients = coefficients;
    }

    /**
     * The model that layers and coefficients make.
     *
     * @throws IllegalArgumentException naming the first layer that this program has not
     */
    static FoundModel model(List<JsonNode> layers, float[] coefficients) {
        Dl4jLayerReader reader = new Dl4jLayerReader(coefficients);
        layers.forEach(reader::add);
        if (reader.taken != coefficients.length) {
            throw new IllegalArgumentException(
                    "its layers have " + reader.taken + " coefficients, and it holds " + coefficients.length);
        }
        return reader.chain.model(FoundModel.inOrder(reader.arrays));
    }

    private void add(JsonNode layer) {
        String name = lastWord(layer);
        double kept = layer.path("idropout").path("p").asDouble(1);
        if (kept < 1) {
            chain.dropout(1 - kept);
        }
        switch (name) {
            case "DenseLayer", "OutputLayer" -> addDense(layer);
            case "ConvolutionLayer" -> addConvolution(layer);
            case "SubsamplingLayer" -> addPooling(layer);
            case "Upsampling2D" -> addUpsampling(layer);
            case "ZeroPaddingLayer" -> chain.add(new LayerSpec.Padding(pixels(layer, "padding")));
            case "Cropping2D" -> chain.add(new LayerSpec.Cropping(pixels(layer, "cropping")));
            case "DropoutLayer" -> chain.add(new LayerSpec.Dropout());
            case "ActivationLayer", "LossLayer", "CnnLossLayer" -> chain.activate(activation(layer));
            default ->
                throw new IllegalArgumentException("it has a layer of the kind " + name
                        + ", which none of this program's networks has; nothing in a file is ever run");
        }
    }

    private void addDense(JsonNode layer) {
        int inputs = whole(layer, "nin");
        int outputs = whole(layer, "nout");
        chain.assume(List.of(inputs));
        require(!chain.onMap(), layer, "on a map");
        require(!layer.path("hasLayerNorm").asBoolean(), layer, "with normalisation");
        float[] kernel = take(layer, (long) inputs * outputs);
        put(List.of(inputs, outputs), kernel, take(layer, outputs));
        chain.weighted(function -> new LayerSpec.Dense("dense", inputs, outputs, function), activation(layer));
    }

    private void addConvolution(JsonNode layer) {
        int inputs = whole(layer, "nin");
        int outputs = whole(layer, "nout");
        int kernel = both(layer, "kernelSize");
        boolean same = layer.path("convolutionMode").asText().equals("Same");
        int padding = same ? kernel / 2 : both(layer, "padding");
        chain.assume(List.of(ImageSet.SIDE, ImageSet.SIDE, inputs));
        channelsFirst(layer, "cnn2dDataFormat");
        require(both(layer, "stride") == 1 && both(layer, "dilation") == 1, layer, "with strides or dilation");
        require(kernel > 0 && kernel < 100 && kernel % 2 == 1, layer, "with such a kernel");
        require(padding == 0 || padding == kernel / 2, layer, "with such a padding");
        float[] bias = take(layer, outputs);
        float[] weights = take(layer, (long) kernel * kernel * inputs * outputs);
        if (kernel == 1) {
            put(List.of(inputs, outputs), weights, bias);
            chain.weighted(function -> new LayerSpec.Dense("dense", inputs, outputs, function), activation(layer));
        } else {
            put(List.of(kernel, kernel, inputs, outputs), weights, bias);
            chain.weighted(
                    function -> new LayerSpec.Convolution("conv", inputs, outputs, kernel, padding, function),
                    activation(layer));
        }
    }

    private void addPooling(JsonNode layer) {
        channelsFirst(layer, "cnn2dDataFormat");
        require(layer.path("poolingType").asText().equals("MAX"), layer, "that takes no maximum");
        require(both(layer, "kernelSize") == 2 && both(layer, "stride") == 2, layer, "not of 2×2");
        boolean same = layer.path("convolutionMode").asText().equals("Same");
        require(same || (both(layer, "padding") == 0 && chain.isEven()), layer, "that drops the edge");
        chain.add(new LayerSpec.Pooling());
    }

    private void addUpsampling(JsonNode layer) {
        channelsFirst(layer, "format");
        require(both(layer, "size") == 2, layer, "not by 2");
        chain.add(new LayerSpec.Upsampling());
    }

    private int pixels(JsonNode layer, String key) {
        channelsFirst(layer, "dataFormat");
        chain.assume(List.of(ImageSet.SIDE, ImageSet.SIDE, 1));
        int pixels = layer.path(key).path(0).asInt(-1);
        for (JsonNode side : layer.path(key)) {
            require(side.asInt(-1) == pixels, layer, "not alike on all sides");
        }
        require(pixels >= 0 && pixels < 1000, layer, "not alike on all sides");
        return pixels;
    }

    /** The kernel's outputs come first in the file, whatever its dimensions. */
    private void put(List<Integer> shape, float[] kernel, float[] bias) {
        arrays.add(NpyArray.Floats.wrap(shape, Layouts.outputsLast(shape, kernel)));
        arrays.add(NpyArray.Floats.wrap(List.of(bias.length), bias));
    }

    private float[] take(JsonNode layer, long count) {
        if (count > coefficients.length - taken) {
            throw new IllegalArgumentException("it holds " + coefficients.length
                    + " coefficients, too few for its layer " + lastWord(layer) + " of " + count);
        }
        taken += (int) count;
        return Arrays.copyOfRange(coefficients, taken - (int) count, taken);
    }

    private static String lastWord(JsonNode layer) {
        String name = layer.path("@class").asText();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** {@code org.nd4j.linalg.activations.impl.ActivationReLU} is relu. */
    private static String activation(JsonNode layer) {
        JsonNode function = layer.path("activationFn");
        require(
                function.path("negativeSlope").asDouble(0) == 0
                        && function.path("threshold").asDouble(0) == 0
                        && !function.path("max").isNumber(),
                layer,
                "with a bent activation");
        String name = lastWord(function);
        return name.replaceFirst("^Activation", "").toLowerCase(Locale.ROOT);
    }

    private static int whole(JsonNode layer, String key) {
        int value = layer.path(key).asInt(0);
        require(value > 0 && value <= LARGEST, layer, "with such " + key);
        return value;
    }

    /** The number that both sides share; −1 if they do not. */
    private static int both(JsonNode layer, String key) {
        JsonNode sides = layer.path(key);
        int first = sides.path(0).asInt(-1);
        return sides.size() == 2 && sides.path(1).asInt(-2) == first ? first : -1;
    }

    private static void channelsFirst(JsonNode layer, String key) {
        require(layer.path(key).asText("NCHW").equals("NCHW"), layer, "with its channels last");
    }

    private static void require(boolean kept, JsonNode layer, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException("it has a layer " + lastWord(layer) + " " + otherwise
                    + ", which none of this program's networks has");
        }
    }
}
