package org.conceptexplorer.model.factory;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** The two networks made of DL4J's own layers, without dropout and without the L1 penalty, which DL4J has not. */
public final class StockNetworks {
    private StockNetworks() {}

    /** A network ready to fit, its weights drawn by DL4J. */
    public static MultiLayerNetwork of(Architecture architecture, IUpdater updater) {
        NeuralNetConfiguration.ListBuilder layers =
                new NeuralNetConfiguration.Builder().updater(updater).list();
        if (architecture == Architecture.DENSE) {
            dense(layers);
        } else {
            convolutional(layers);
        }
        MultiLayerNetwork network = new MultiLayerNetwork(layers.build());
        network.init();
        return network;
    }

    /** Images as the network takes them: count×784, or count×1×28×28. */
    public static INDArray input(Architecture architecture, float[] pixels) {
        int count = pixels.length / ImageSet.PIXELS;
        INDArray flat = Nd4j.createFromArray(pixels);
        return architecture == Architecture.DENSE
                ? flat.reshape(count, ImageSet.PIXELS)
                : flat.reshape(count, 1, ImageSet.SIDE, ImageSet.SIDE);
    }

    private static void dense(NeuralNetConfiguration.ListBuilder layers) {
        int[] units = {784, 164, 10, 164, 784};
        for (int i = 1; i < 4; i++) {
            layers.layer(new DenseLayer.Builder()
                    .nIn(units[i - 1])
                    .nOut(units[i])
                    .activation(Activation.RELU)
                    .build());
        }
        layers.layer(new OutputLayer.Builder(LossFunction.XENT)
                .nIn(164)
                .nOut(784)
                .activation(Activation.SIGMOID)
                .build());
    }

    private static void convolutional(NeuralNetConfiguration.ListBuilder layers) {
        for (int channels : new int[] {16, 8, 8}) {
            layers.layer(convolution(3, channels, ConvolutionMode.Same, Activation.RELU));
            layers.layer(new SubsamplingLayer.Builder(SubsamplingLayer.PoolingType.MAX)
                    .kernelSize(2, 2)
                    .stride(2, 2)
                    .convolutionMode(ConvolutionMode.Same)
                    .build());
        }
        layers.layer(convolution(1, 10, ConvolutionMode.Same, Activation.RELU));
        for (int channels : new int[] {8, 8, 16}) {
            ConvolutionMode mode = channels == 16 ? ConvolutionMode.Truncate : ConvolutionMode.Same;
            layers.layer(convolution(3, channels, mode, Activation.RELU));
            layers.layer(new Upsampling2D.Builder(2).build());
        }
        layers.layer(convolution(3, 1, ConvolutionMode.Same, Activation.IDENTITY));
        layers.layer(new CnnLossLayer.Builder(LossFunction.XENT)
                .activation(Activation.SIGMOID)
                .build());
        layers.setInputType(InputType.convolutional(ImageSet.SIDE, ImageSet.SIDE, 1));
    }

    private static ConvolutionLayer convolution(int side, int channels, ConvolutionMode mode, Activation activation) {
        return new ConvolutionLayer.Builder(side, side)
                .nOut(channels)
                .convolutionMode(mode)
                .activation(activation)
                .build();
    }
}
