package org.conceptexplorer.model.network;

import java.util.List;

/**
 * One layer of a network. Shapes are Keras', without the batch: (units), or (side, side, channels) for square maps.
 *
 * <p>A layer also tells along one axis what it reads: from this follows what of an image a place of the code depends on.
 */
public sealed interface LayerSpec {
    /**
     * What the layer makes of its input.
     *
     * @param input the input's shape
     * @throws IllegalArgumentException if it does not fit the layer
     */
    List<Integer> outputShape(List<Integer> input);

    /** Along one axis of a map: the source places that the given ones are made of, some perhaps beyond the edges. */
    default Span sources(Span outputs) {
        return outputs;
    }

    /** A layer with weights. */
    sealed interface Weighted extends LayerSpec permits Dense, Convolution {
        /** Its name in files, as in {@code <name>/kernel} and {@code <name>/bias}. */
        String name();

        /** Keras' layout: in×out, or height×width×in×out. */
        List<Integer> kernelShape();

        /** What is done to its sums. */
        Activation activation();
    }

    /**
     * Every unit reads every input; on a map, every channel all channels of the same place.
     *
     * @param name its name in files
     * @param inputs numbers it reads, those of one place
     * @param outputs its units
     * @param activation what is done to its sums
     */
    record Dense(String name, int inputs, int outputs, Activation activation) implements Weighted {
        @Override
        public List<Integer> kernelShape() {
            return List.of(inputs, outputs);
        }

        @Override
        public List<Integer> outputShape(List<Integer> input) {
            require(input.get(input.size() - 1) == inputs, this, input);
            return input.size() == 1 ? List.of(outputs) : map(side(input), outputs);
        }
    }

    /**
     * A convolution of a map, one pixel at a time.
     *
     * @param name its name in files
     * @param inChannels channels it reads
     * @param outChannels channels it makes
     * @param kernel cells along the kernel's sides
     * @param padding zeros on each side: 0, or (kernel − 1) / 2 to keep the side
     * @param activation what is done to its sums
     */
    record Convolution(String name, int inChannels, int outChannels, int kernel, int padding, Activation activation)
            implements Weighted {
        @Override
        public List<Integer> kernelShape() {
            return List.of(kernel, kernel, inChannels, outChannels);
        }

        @Override
        public List<Integer> outputShape(List<Integer> input) {
            require(input.size() == 3 && input.get(2) == inChannels, this, input);
            return map(side(input) + 2 * padding - kernel + 1, outChannels);
        }

        @Override
        public Span sources(Span outputs) {
            return new Span(outputs.first() - padding, outputs.last() - padding + kernel - 1);
        }
    }

    /** The largest of 2×2 places; with an odd side, the last window hangs over the edge ("same"). */
    record Pooling() implements LayerSpec {
        @Override
        public List<Integer> outputShape(List<Integer> input) {
            return map((side(input) + 1) / 2, input.get(2));
        }

        @Override
        public Span sources(Span outputs) {
            return new Span(2 * outputs.first(), 2 * outputs.last() + 1);
        }
    }

    /** Each place becomes 2×2 equal ones: nearest-neighbour upsampling. */
    record Upsampling() implements LayerSpec {
        @Override
        public List<Integer> outputShape(List<Integer> input) {
            return map(2 * side(input), input.get(2));
        }

        @Override
        public Span sources(Span outputs) {
            return new Span(Math.floorDiv(outputs.first(), 2), Math.floorDiv(outputs.last(), 2));
        }
    }

    /**
     * Zeros around a map.
     *
     * @param pixels how many on each side
     */
    record Padding(int pixels) implements LayerSpec {
        @Override
        public List<Integer> outputShape(List<Integer> input) {
            return map(side(input) + 2 * pixels, input.get(2));
        }

        @Override
        public Span sources(Span outputs) {
            return new Span(outputs.first() - pixels, outputs.last() - pixels);
        }
    }

    /**
     * Leaves out a map's edges.
     *
     * @param pixels how many on each side
     */
    record Cropping(int pixels) implements LayerSpec {
        @Override
        public List<Integer> outputShape(List<Integer> input) {
            return map(side(input) - 2 * pixels, input.get(2));
        }

        @Override
        public Span sources(Span outputs) {
            return new Span(outputs.first() + pixels, outputs.last() + pixels);
        }
    }

    /** In training, leaves out some of the units before it, by a rate that is a setting. */
    record Dropout() implements LayerSpec {
        @Override
        public List<Integer> outputShape(List<Integer> input) {
            return input;
        }
    }

    private static List<Integer> map(int side, int channels) {
        return List.of(side, side, channels);
    }

    private static int side(List<Integer> shape) {
        if (shape.size() != 3) {
            throw new IllegalArgumentException("a layer of maps after one of shape " + shape);
        }
        return shape.get(0);
    }

    private static void require(boolean fits, LayerSpec layer, List<Integer> input) {
        if (!fits) {
            throw new IllegalArgumentException(layer + " cannot read an input of shape " + input);
        }
    }
}
