package org.conceptexplorer.model.factory;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.network.LayerSpec;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.FeedForwardLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.conf.layers.ZeroPaddingLayer;
import org.deeplearning4j.nn.conf.layers.convolutional.Cropping2D;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The networks made of DL4J's own layers, without dropout and without the L1 penalty, which DL4J has not. */
public final class StockNetworks {
    private StockNetworks() {}

    /** A network ready to fit, its weights drawn by DL4J. */
    public static MultiLayerNetwork of(Architecture architecture, IUpdater updater) {
        NeuralNetConfiguration.ListBuilder layers =
                new NeuralNetConfiguration.Builder().updater(updater).list();
        for (LayerSpec layer : architecture.description().layers()) {
            add(layers, layer, architecture.description().readsMaps());
        }
        if (architecture.description().readsMaps()) {
            layers.layer(new CnnLossLayer.Builder(LossFunction.XENT)
                    .activation(Activation.SIGMOID)
                    .build());
            layers.setInputType(InputType.convolutional(ImageSet.SIDE, ImageSet.SIDE, 1));
        }
        MultiLayerNetwork network = new MultiLayerNetwork(layers.build());
        network.init();
        return network;
    }

    /** Images as the network takes them: count×784, or count×1×28×28. */
    public static INDArray input(Architecture architecture, float[] pixels) {
        int count = pixels.length / ImageSet.PIXELS;
        INDArray flat = Nd4j.createFromArray(pixels);
        return architecture.description().readsMaps()
                ? flat.reshape(count, 1, ImageSet.SIDE, ImageSet.SIDE)
                : flat.reshape(count, ImageSet.PIXELS);
    }

    private static void add(NeuralNetConfiguration.ListBuilder layers, LayerSpec layer, boolean maps) {
        if (layer instanceof LayerSpec.Dense dense) {
            layers.layer(maps ? convolution(1, dense.outputs(), 0, Activation.RELU) : dense(dense));
        } else if (layer instanceof LayerSpec.Convolution each) {
            boolean last = each.activation() == org.conceptexplorer.model.network.Activation.SIGMOID;
            layers.layer(convolution(
                    each.kernel(), each.outChannels(), each.padding(), last ? Activation.IDENTITY : Activation.RELU));
        } else if (layer instanceof LayerSpec.Pooling) {
            layers.layer(new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                    .kernelSize(2, 2)
                    .stride(2, 2)
                    .convolutionMode(ConvolutionMode.Same)
                    .build());
        } else if (layer instanceof LayerSpec.Upsampling) {
            layers.layer(new Upsampling2D.Builder(2).build());
        } else if (layer instanceof LayerSpec.Padding padding) {
            layers.layer(new ZeroPaddingLayer.Builder(padding.pixels(), padding.pixels()).build());
        } else if (layer instanceof LayerSpec.Cropping cropping) {
            layers.layer(new Cropping2D.Builder(cropping.pixels(), cropping.pixels()).build());
        } else if (!(layer instanceof LayerSpec.Dropout)) {
            throw new IllegalArgumentException("a layer that DL4J has not: " + layer);
        }
    }

    private static FeedForwardLayer dense(LayerSpec.Dense layer) {
        return layer.activation() == org.conceptexplorer.model.network.Activation.SIGMOID
                ? new OutputLayer.Builder(LossFunction.XENT)
                        .nIn(layer.inputs())
                        .nOut(layer.outputs())
                        .activation(Activation.SIGMOID)
                        .build()
                : new DenseLayer.Builder()
                        .nIn(layer.inputs())
                        .nOut(layer.outputs())
                        .activation(Activation.RELU)
                        .build();
    }

    private static ConvolutionLayer convolution(int side, int channels, int padding, Activation activation) {
        return new ConvolutionLayer.Builder(side, side)
                .nOut(channels)
                .convolutionMode(ConvolutionMode.Truncate)
                .padding(padding, padding)
                .activation(activation)
                .build();
    }
}
