package org.conceptexplorer.model.factory;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.FlatWeights;

/** Both networks written down as directly as can be, in double precision: what the fast ones are checked against. */
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
        Cursor cursor = new Cursor(parameters);
        return architecture == Architecture.DENSE ? dense(cursor, image, new float[0]) : conv(cursor, image);
    }

    /** As the dense {@link #pass}, with a factor on each of the first hidden layer's units. */
    static Pass passWithDropout(double[] parameters, double[] image, float[] factors) {
        return dense(new Cursor(parameters), image, factors);
    }

    /** Hands out parameters in order. */
    private static final class Cursor {
        private final double[] parameters;
        private int at;

        Cursor(double[] parameters) {
            this.parameters = parameters;
        }

        double[] next(int count) {
            at += count;
            return Arrays.copyOfRange(parameters, at - count, at);
        }
    }

    private static Pass dense(Cursor parameters, double[] image, float[] factors) {
        double[] hidden = relu(product(parameters, image, 164));
        for (int unit = 0; unit < factors.length; unit++) {
            hidden[unit] *= factors[unit];
        }
        double[] code = relu(product(parameters, hidden, 10));
        double[] decoded = relu(product(parameters, code, 164));
        return new Pass(code, product(parameters, decoded, 784));
    }

    private static double[] product(Cursor parameters, double[] in, int outputs) {
        double[] kernel = parameters.next(in.length * outputs);
        double[] out = parameters.next(outputs);
        for (int i = 0; i < in.length; i++) {
            for (int o = 0; o < outputs; o++) {
                out[o] += in[i] * kernel[i * outputs + o];
            }
        }
        return out;
    }

    private static Pass conv(Cursor parameters, double[] image) {
        Image first = convolve(parameters, new Image(28, 1, image), 16, 3, 1)
                .map(NaiveNetworks::relu)
                .pool();
        Image second =
                convolve(parameters, first, 8, 3, 1).map(NaiveNetworks::relu).pool();
        Image third =
                convolve(parameters, second, 8, 3, 1).map(NaiveNetworks::relu).pool();
        Image code = convolve(parameters, third, 10, 1, 0).map(NaiveNetworks::relu);
        Image fourth =
                convolve(parameters, code, 8, 3, 1).map(NaiveNetworks::relu).upsample();
        Image fifth =
                convolve(parameters, fourth, 8, 3, 1).map(NaiveNetworks::relu).upsample();
        Image sixth =
                convolve(parameters, fifth, 16, 3, 0).map(NaiveNetworks::relu).upsample();
        return new Pass(code.values, convolve(parameters, sixth, 1, 3, 1).values);
    }

    private static Image convolve(Cursor parameters, Image in, int outputs, int side, int padding) {
        double[] kernel = parameters.next(side * side * in.channels * outputs);
        double[] bias = parameters.next(outputs);
        int outSide = in.side + 2 * padding - side + 1;
        Image out = new Image(outSide, outputs, new double[outSide * outSide * outputs]);
        for (int i = 0; i < out.values.length; i++) {
            int o = i % outputs;
            int x = i / outputs % outSide - padding;
            int y = i / outputs / outSide - padding;
            double sum = bias[o];
            for (int k = 0; k < side * side * in.channels; k++) {
                int cell = k / in.channels;
                sum += in.at(y + cell / side, x + cell % side, k % in.channels, 0) * kernel[k * outputs + o];
            }
            out.values[i] = sum;
        }
        return out;
    }

    private static double[] relu(double[] values) {
        double[] rectified = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rectified[i] = relu(values[i]);
        }
        return rectified;
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
