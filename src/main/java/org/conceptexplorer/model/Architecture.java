package org.conceptexplorer.model;

import java.util.List;
import java.util.Locale;

/** The notebook's two autoencoders. Both have ten concepts. */
public enum Architecture {
    /**
     * 784–164–10–164–784, fully connected: ReLU, dropout after the first layer, ReLU concepts, ReLU, sigmoid. The code
     * has shape (10).
     */
    DENSE(
            1,
            List.of(
                    new Layer("encoder_hidden", List.of(784, 164)),
                    new Layer("concepts", List.of(164, 10)),
                    new Layer("decoder_hidden", List.of(10, 164)),
                    new Layer("reconstruction", List.of(164, 784)))),

    /**
     * Three 3×3 convolutions (16, 8, 8 channels) each with ReLU and 2×2 'same' max pooling, 28 → 14 → 7 → 4; ten
     * pointwise concepts; three 3×3 convolutions (8, 8, 16), each with ReLU and 2× nearest-neighbour upsampling, the
     * third unpadded, 4 → 8 → 16 → 14 → 28; one 3×3 convolution with sigmoid. The code has shape (4, 4, 10).
     */
    CONV(
            4,
            List.of(
                    new Layer("encoder_conv_1", List.of(3, 3, 1, 16)),
                    new Layer("encoder_conv_2", List.of(3, 3, 16, 8)),
                    new Layer("encoder_conv_3", List.of(3, 3, 8, 8)),
                    new Layer("concepts", List.of(8, 10)),
                    new Layer("decoder_conv_1", List.of(3, 3, 10, 8)),
                    new Layer("decoder_conv_2", List.of(3, 3, 8, 8)),
                    new Layer("decoder_conv_3", List.of(3, 3, 8, 16)),
                    new Layer("reconstruction", List.of(3, 3, 16, 1))));

    /** Units (dense) or channels (conv) of the concept layer. */
    public static final int CONCEPTS = 10;

    /**
     * One layer with weights.
     *
     * @param name its name in files, as in {@code <name>/kernel} and {@code <name>/bias}
     * @param kernelShape Keras' layout: in×out, or height×width×in×out
     */
    public record Layer(String name, List<Integer> kernelShape) {
        /** Numbers in the kernel. */
        public int kernelSize() {
            return kernelShape.stream().reduce(1, Math::multiplyExact);
        }

        /** Numbers in the bias: one for each output. */
        public int biasSize() {
            return kernelShape.get(kernelShape.size() - 1);
        }
    }

    private final int codeSide;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of, of records of List.of
    private final List<Layer> layers;

    Architecture(int codeSide, List<Layer> layers) {
        this.codeSide = codeSide;
        this.layers = layers;
    }

    /** The name used in commands and files: {@code dense} or {@code conv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return this == DENSE ? "Dense" : "Convolutional";
    }

    /** Whether units can be left out while it trains. */
    public boolean hasDropout() {
        return this == DENSE;
    }

    /** Places along each side of the code: 1 (dense) or 4 (conv). */
    public int codeSide() {
        return codeSide;
    }

    /** Numbers in the code of one image: 10, or 4·4·10. */
    public int codeSize() {
        return codeSide * codeSide * CONCEPTS;
    }

    /** All layers with weights, from input to output. */
    public List<Layer> layers() {
        return layers;
    }
}
