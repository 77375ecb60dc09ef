package org.conceptexplorer.exchange.onnx;

import java.util.List;
import org.conceptexplorer.exchange.Layouts;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.network.Activation;
import org.conceptexplorer.model.network.LayerSpec;

/** Writes layers as operations. Maps are channels first inside the graph, as ONNX has them. */
final class OnnxLayers {
    private final PortableModel model;
    private final OnnxNodes nodes;

    OnnxLayers(PortableModel model, OnnxNodes nodes) {
        this.model = model;
        this.nodes = nodes;
    }

    void add(PortableLayer layer) {
        String name = layer.name();
        LayerSpec spec = layer.spec();
        if (spec instanceof LayerSpec.Weighted weighted) {
            addWeighted(layer, weighted);
        } else if (spec instanceof LayerSpec.Pooling) {
            int over = layer.side() % 2; // the last window hangs over the edge of an odd map
            nodes.node("MaxPool", name)
                    .with("kernel_shape", List.of(2, 2))
                    .with("strides", List.of(2, 2))
                    .with("pads", List.of(0, 0, over, over))
                    .add();
        } else if (spec instanceof LayerSpec.Upsampling) {
            String scales = nodes.floats(name + "/scales", List.of(4), new float[] {1, 1, 2, 2});
            nodes.node("Resize", name, "", scales)
                    .with("mode", "nearest")
                    .with("nearest_mode", "floor")
                    .with("coordinate_transformation_mode", "asymmetric")
                    .add();
        } else if (spec instanceof LayerSpec.Padding padding) {
            int zeros = padding.pixels();
            String sides = nodes.wholes(name + "/pads", List.of(0, 0, zeros, zeros, 0, 0, zeros, zeros));
            nodes.node("Pad", name, sides).with("mode", "constant").add();
        } else if (spec instanceof LayerSpec.Cropping cropping) {
            addCropping(layer, cropping.pixels());
        } else if (!(spec instanceof LayerSpec.Dropout)) {
            throw new IllegalArgumentException("a layer that is not written for ONNX: " + spec);
        }
    }

    private void addWeighted(PortableLayer layer, LayerSpec.Weighted weighted) {
        String name = layer.name();
        float[] kernel = model.kernel(weighted);
        float[] bias = model.bias(weighted);
        String biases = nodes.floats(name + "/bias", List.of(bias.length), bias);
        if (layer.readsMaps()) {
            addConvolution(name, weighted, kernel, biases);
        } else {
            String matrix = nodes.floats(name + "/kernel", weighted.kernelShape(), kernel);
            nodes.node("Gemm", name + "/sums", matrix, biases).add();
        }
        nodes.node(weighted.activation() == Activation.RELU ? "Relu" : "Sigmoid", name)
                .add();
    }

    /** A dense layer on a map is a convolution with a kernel of one cell. */
    private void addConvolution(String name, LayerSpec.Weighted weighted, float[] kernel, String biases) {
        List<Integer> shape = weighted.kernelShape();
        int side = weighted instanceof LayerSpec.Convolution convolution ? convolution.kernel() : 1;
        int padding = weighted instanceof LayerSpec.Convolution convolution ? convolution.padding() : 0;
        List<Integer> turned = List.of(shape.get(shape.size() - 1), shape.get(shape.size() - 2), side, side);
        String kernels = nodes.floats(name + "/kernel", turned, Layouts.outputsFirst(shape, kernel));
        nodes.node("Conv", name + "/sums", kernels, biases)
                .with("kernel_shape", List.of(side, side))
                .with("pads", List.of(padding, padding, padding, padding))
                .add();
    }

    private void addCropping(PortableLayer layer, int pixels) {
        int end = layer.side() - pixels;
        nodes.node(
                        "Slice",
                        layer.name(),
                        nodes.wholes(layer.name() + "/starts", List.of(pixels, pixels)),
                        nodes.wholes(layer.name() + "/ends", List.of(end, end)),
                        nodes.wholes(layer.name() + "/axes", List.of(2, 3)))
                .add();
    }
}
