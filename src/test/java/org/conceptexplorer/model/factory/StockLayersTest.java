package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.matrix.NativeRuntime;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Sgd;

/**
 * One step of plain descent of each network against DL4J's own layers. DL4J adds up the cross-entropies of an image's 784
 * pixels where the program takes their mean, so its learning rate is a 784th. Tolerance: 1e-5, a thousandth of the
 * largest changes.
 */
class StockLayersTest {
    private static final int IMAGES = 5;

    static {
        NativeRuntime.load(); // before DL4J loads the natives in its own way
    }

    private final ImageSet images = Problems.noise(IMAGES, 3);

    @ParameterizedTest
    @EnumSource
    void aStepIsThatOfStockLayers(Architecture architecture) {
        Weights weights = Problems.weights(architecture, 6);
        MultiLayerNetwork stock = StockNetworks.of(architecture, new Sgd(1.0 / ImageSet.PIXELS));
        load(stock, weights);
        INDArray input = StockNetworks.input(architecture, pixels());
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

    private float[] pixels() {
        float[] pixels = new float[IMAGES * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = images.ink(i / ImageSet.PIXELS, i % ImageSet.PIXELS) / 255f;
        }
        return pixels;
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
