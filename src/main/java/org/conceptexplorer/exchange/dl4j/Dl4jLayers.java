package org.conceptexplorer.exchange.dl4j;

import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.model.network.LayerSpec;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.DropoutLayer;
import org.deeplearning4j.nn.conf.layers.Layer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.nd4j.linalg.activations.Activation;

/** DL4J's own layers. Maps are channels first; a dense layer on a map is a convolution with a kernel of one cell. */
final class Dl4jLayers {
    private Dl4jLayers() {}

    /**
     * The layer that does the same.
     *
     * @param dropout the share of units that is left out in training
     */
    static Layer of(PortableLayer layer, double dropout) {
        LayerSpec spec = layer.spec();
        if (spec instanceof LayerSpec.Dense dense) {
            return layer.readsMaps()
                    ? convolution(dense, dense.inputs(), dense.outputs(), 1, 0)
                    : new DenseLayer.Builder()
                            .nIn(dense.inputs())
                            .nOut(dense.outputs())
                            .activation(activation(dense))
                            .build();
        }
        if (spec instanceof LayerSpec.Convolution each) {
            return convolution(each, each.inChannels(), each.outChannels(), each.kernel(), each.padding());
        }
        if (spec instanceof LayerSpec.Pooling) {
            return new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                    .kernelSize(2, 2)
                    .stride(2, 2)
                    .convolutionMode(ConvolutionMode.Same)
                    .build();
        }
        return unweighted(spec, dropout);
    }

    private static Layer unweighted(LayerSpec spec, double dropout) {
        if (spec instanceof LayerSpec.Upsampling) {
            return new Upsampling2D.Builder(2).build();
        }
        if (spec instanceof LayerSpec.Padding padding) {
            return new ZeroPaddingLayer.Builder(padding.pixels(), padding.pixels()).build();
        }
        if (spec instanceof LayerSpec.Cropping cropping) {
            return new Cropping2D.Builder(cropping.pixels(), cropping.pixels()).build();
        }
        if (spec instanceof LayerSpec.Dropout) {
            return new DropoutLayer.Builder(1 - dropout).build(); // DL4J counts the units that stay
        }
        throw new IllegalArgumentException("a layer that DL4J has not: " + spec);
    }

    private static ConvolutionLayer convolution(
            LayerSpec.Weighted layer, int inputs, int outputs, int kernel, int padding) {
        return new ConvolutionLayer.Builder(kernel, kernel)
                .nIn(inputs)
                .nOut(outputs)
                .convolutionMode(ConvolutionMode.Truncate)
                .padding(padding, padding)
                .activation(activation(layer))
                .build();
    }

    private static Activation activation(LayerSpec.Weighted layer) {
        return switch (layer.activation()) {
            case RELU -> Activation.RELU;
            case SIGMOID -> Activation.SIGMOID;
        };
    }
}
