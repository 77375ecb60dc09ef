package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.network.Activation;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;

/** The networks written down as directly as can be, in double precision: what the fast ones are checked against. */
final class NaiveNetworks {
    private NaiveNetworks() {}

    /** What a network makes of one image. */
    static final class Pass {
        /** Activations of the concept layer, the concept last. */
        final double[] code;

        /** 784 numbers. */
        final double[] logits;

        Pass(double[] code, double[] logits) {
            this.code = code;
            this.logits = logits;
        }

        double activation() {
            return Arrays.stream(code).sum();
        }

        double crossEntropy(double[] image) {
            double sum = 0;
            for (int i = 0; i < image.length; i++) {
                double z = logits[i];
                sum += Math.max(z, 0) - image[i] * z + Math.log1p(Math.exp(-Math.abs(z)));
            }
            return sum / image.length;
        }
    }

    /**
     * Encodes and reconstructs an image.
     *
     * @param parameters all weights in the order of {@link FlatWeights}
     */
    static Pass pass(Architecture architecture, double[] parameters, double[] image) {
        return passWithDropout(architecture, parameters, image, new float[0]);
    }

    /** As {@link #pass}, with a factor on each unit before dropout, if there are any. */
    static Pass passWithDropout(Architecture architecture, double[] parameters, double[] image, float[] factors) {
        NetworkDescription network = architecture.description();
        Walk walk = new Walk(parameters, factors, image(network.input(), image));
        int split = network.conceptsAt() + 1;
        walk.through(network.layers().subList(0, split));
        double[] code = walk.map.values;
        walk.through(network.layers().subList(split, network.layers().size()));
        return new Pass(code, walk.map.values);
    }

    /** The concepts' pre-activations, the mean of each over all places; of several places a hundredth of what is below 0. */
    static double[] preActivations(Architecture architecture, double[] parameters, double[] image) {
        NetworkDescription network = architecture.description();
        Walk walk = new Walk(parameters, new float[0], image(network.input(), image));
        walk.through(network.layers().subList(0, network.conceptsAt()));
        Image sums = walk.convolve(Architecture.CONCEPTS, 1, 0);
        double[] means = new double[Architecture.CONCEPTS];
        for (int i = 0; i < sums.values.length; i++) {
            double leaking = sums.side > 1 && sums.values[i] < 0 ? 0.01 * sums.values[i] : sums.values[i];
            means[i % means.length] += leaking / (sums.side * sums.side);
        }
        return means;
    }

    /** The logits of a picture, from a code. */
    static double[] decode(Architecture architecture, double[] parameters, double[] code) {
        NetworkDescription network = architecture.description();
        Walk walk = new Walk(parameters, new float[0], image(network.codeShape(), code));
        int split = network.conceptsAt() + 1;
        for (LayerSpec layer : network.layers().subList(0, split)) {
            if (layer instanceof LayerSpec.Weighted weighted) {
                walk.skip(weighted);
            }
        }
        walk.through(network.layers().subList(split, network.layers().size()));
        return walk.map.values;
    }

    /** A list of numbers is a map of one pixel. */
    private static Image image(List<Integer> shape, double[] values) {
        return new Image(shape.size() == 1 ? 1 : shape.get(0), shape.get(shape.size() - 1), values);
    }

    /** From layer to layer, and at the same time from weight to weight. */
    private static final class Walk {
        private final double[] parameters;
        private final float[] factors;
        private Image map;
        private int at;

        Walk(double[] parameters, float[] factors, Image map) {
            this.parameters = parameters;
            this.factors = factors;
            this.map = map;
        }

        void through(List<LayerSpec> layers) {
            layers.forEach(this::through);
        }

        private void through(LayerSpec layer) {
            if (layer instanceof LayerSpec.Dense dense) {
                map = activated(convolve(dense.outputs(), 1, 0), dense);
            } else if (layer instanceof LayerSpec.Convolution each) {
                map = activated(convolve(each.outChannels(), each.kernel(), each.padding()), each);
            } else if (layer instanceof LayerSpec.Pooling) {
                map = map.pool();
            } else if (layer instanceof LayerSpec.Upsampling) {
                map = map.upsample();
            } else if (layer instanceof LayerSpec.Padding padding) {
                map = map.moved(-padding.pixels());
            } else if (layer instanceof LayerSpec.Cropping cropping) {
                map = map.moved(cropping.pixels());
            } else {
                assertThat(layer).isInstanceOf(LayerSpec.Dropout.class);
                drop();
            }
        }

        /** The sigmoid is left to {@link Pass#crossEntropy}. */
        private static Image activated(Image sums, LayerSpec.Weighted layer) {
            return layer.activation() == Activation.RELU ? sums.map(NaiveNetworks::relu) : sums;
        }

        private void drop() {
            for (int unit = 0; unit < factors.length; unit++) {
                map.values[unit] *= factors[unit];
            }
        }

        void skip(LayerSpec.Weighted layer) {
            List<Integer> shape = layer.kernelShape();
            next(shape.stream().reduce(1, Math::multiplyExact));
            next(shape.get(shape.size() - 1));
        }

        private double[] next(int count) {
            at += count;
            return Arrays.copyOfRange(parameters, at - count, at);
        }

        private Image convolve(int outputs, int side, int padding) {
            Image in = map;
            double[] kernel = next(side * side * in.channels * outputs);
            double[] bias = next(outputs);
            int outSide = in.side + 2 * padding - side + 1;
            Image out = new Image(outSide, outputs, new double[outSide * outSide * outputs]);
            for (int pixel = 0; pixel < outSide * outSide; pixel++) {
                System.arraycopy(bias, 0, out.values, pixel * outputs, outputs);
                for (int k = 0; k < side * side * in.channels; k++) {
                    int y = pixel / outSide - padding + k / in.channels / side;
                    int x = pixel % outSide - padding + k / in.channels % side;
                    double value = in.at(y, x, k % in.channels, 0);
                    for (int o = 0; o < outputs; o++) {
                        out.values[pixel * outputs + o] += value * kernel[k * outputs + o];
                    }
                }
            }
            return out;
        }
    }

    private static double relu(double value) {
        return Math.max(value, 0);
    }

    /** A square image, the channel last. */
    private static final class Image {
        private final int side;
        private final int channels;
        private final double[] values;

        Image(int side, int channels, double[] values) {
            this.side = side;
            this.channels = channels;
            this.values = values;
        }

        double at(int y, int x, int channel, double outside) {
            boolean inside = y >= 0 && y < side && x >= 0 && x < side;
            return inside ? values[(y * side + x) * channels + channel] : outside;
        }

        Image map(DoubleUnaryOperator function) {
            return new Image(side, channels, Arrays.stream(values).map(function).toArray());
        }

        Image pool() {
            Image out = sized((side + 1) / 2);
            for (int i = 0; i < out.values.length; i++) {
                int channel = i % channels;
                int x = 2 * (i / channels % out.side);
                int y = 2 * (i / channels / out.side);
                double none = Double.NEGATIVE_INFINITY;
                double upper = Math.max(at(y, x, channel, none), at(y, x + 1, channel, none));
                double lower = Math.max(at(y + 1, x, channel, none), at(y + 1, x + 1, channel, none));
                out.values[i] = Math.max(upper, lower);
            }
            return out;
        }

        /** Moved to the upper left, by as many pixels smaller on each side; larger, and filled up with zeros, if negative. */
        Image moved(int pixels) {
            Image out = sized(side - 2 * pixels);
            for (int i = 0; i < out.values.length; i++) {
                int pixel = i / channels;
                out.values[i] = at(pixel / out.side + pixels, pixel % out.side + pixels, i % channels, 0);
            }
            return out;
        }

        Image upsample() {
            Image out = sized(2 * side);
            for (int i = 0; i < out.values.length; i++) {
                int pixel = i / channels;
                out.values[i] = at(pixel / out.side / 2, pixel % out.side / 2, i % channels, 0);
            }
            return out;
        }

        private Image sized(int newSide) {
            return new Image(newSide, channels, new double[newSide * newSide * channels]);
        }
    }
}
