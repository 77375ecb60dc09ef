package org.conceptexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.CnnLossLayer;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.conf.layers.Upsampling2D;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/**
 * One step of plain descent of each network against DL4J's own layers. DL4J adds up the cross-entropies of an image's 784
 * pixels where the program takes their mean, so its learning rate is a 784th. Tolerance: 1e-5, a thousandth of the
 * largest changes.
 */
class StockLayersTest {
    private static final int IMAGES = 5;

    private final ImageSet images = Problems.noise(IMAGES, 3);

    @Test
    void aDenseStepIsThatOfStockLayers() {
        NeuralNetConfiguration.ListBuilder layers = builder().list();
        int[] units = {784, 164, 10, 164, 784};
        for (int i = 1; i < 4; i++) {
            layers.layer(new org.deeplearning4j.nn.conf.layers.DenseLayer.Builder()
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
        agrees(Architecture.DENSE, new MultiLayerNetwork(layers.build()), IMAGES, 784);
    }

    @Test
    void aConvolutionalStepIsThatOfStockLayers() {
        NeuralNetConfiguration.ListBuilder layers = builder().list();
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
        layers.setInputType(InputType.convolutional(28, 28, 1));
        agrees(Architecture.CONV, new MultiLayerNetwork(layers.build()), IMAGES, 1, 28, 28);
    }

    private static NeuralNetConfiguration.Builder builder() {
        return new NeuralNetConfiguration.Builder().updater(new org.nd4j.linalg.learning.config.Sgd(1.0 / 784));
    }

    private static ConvolutionLayer convolution(int side, int channels, ConvolutionMode mode, Activation activation) {
        return new ConvolutionLayer.Builder(side, side)
                .nOut(channels)
                .convolutionMode(mode)
                .activation(activation)
                .build();
    }

    private void agrees(Architecture architecture, MultiLayerNetwork stock, long... shape) {
        Weights weights = Problems.weights(architecture, 6);
        stock.init();
        load(stock, weights);
        INDArray input = input(shape);
        stock.fit(input, input);
        try (Autoencoder network = Autoencoders.create(weights, Problems.descent(0, L1Reduction.MEAN), 0)) {
            network.step(images, Problems.all(IMAGES), 0, IMAGES);
            for (Pair pair : pairs(stock, network.weights())) {
                INDArray expected = pair.stock;
                INDArray actual = pair.ours(expected);
                assertThat(actual.sub(expected).amaxNumber().doubleValue())
                        .as(pair.name)
                        .isCloseTo(0, within(1e-5));
            }
        }
    }

    private INDArray input(long... shape) {
        float[] pixels = new float[IMAGES * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = images.ink(i / ImageSet.PIXELS, i % ImageSet.PIXELS) / 255f;
        }
        return Nd4j.createFromArray(pixels).reshape(shape);
    }

    private static void load(MultiLayerNetwork stock, Weights weights) {
        for (Pair pair : pairs(stock, weights)) {
            pair.stock.assign(pair.ours(pair.stock));
        }
    }

    private static List<Pair> pairs(MultiLayerNetwork stock, Weights weights) {
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        for (Architecture.Layer layer : weights.architecture().layers()) {
            while (stock.getLayer(at).numParams() == 0) {
                at++;
            }
            pairs.add(new Pair(layer, "kernel", stock.getLayer(at).getParam("W"), weights));
            pairs.add(new Pair(layer, "bias", stock.getLayer(at).getParam("b"), weights));
            at++;
        }
        return pairs;
    }

    /** The same array in both networks. */
    private static final class Pair {
        private final Architecture.Layer layer;
        private final String name;
        private final INDArray stock;
        private final float[] values;

        Pair(Architecture.Layer layer, String kind, INDArray stock, Weights weights) {
            this.layer = layer;
            this.name = layer.name() + "/" + kind;
            this.stock = stock;
            this.values = weights.array(name);
        }

        /** Ours, in the stock array's layout: DL4J's convolution kernels are out×in×height×width. */
        INDArray ours(INDArray like) {
            INDArray flat = Nd4j.createFromArray(values);
            if (like.rank() < 4) {
                return flat.reshape('c', like.shape());
            }
            long[] shape = like.shape();
            INDArray keras = flat.reshape('c', shape[2], shape[3], shape[1], layer.biasSize());
            return keras.permute(3, 2, 0, 1);
        }
    }
}
