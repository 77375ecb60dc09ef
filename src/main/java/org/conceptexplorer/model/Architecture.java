package org.conceptexplorer.model;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.model.network.ConvolutionalNetwork;
import org.conceptexplorer.model.network.DenseNetwork;
import org.conceptexplorer.model.network.ImageArea;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.model.network.NetworkDescription;
import org.conceptexplorer.model.network.SinglePlaceNetwork;

/** The networks there are. All have ten concepts; what else is to be known of one stands in its description. */
public enum Architecture {
    /** Fully connected; the code has shape (10). */
    DENSE(DenseNetwork.DESCRIPTION),
    /** Convolutional; the code has shape (4, 4, 10). */
    CONV(ConvolutionalNetwork.DESCRIPTION),
    /** Convolutional down to one place; the code has shape (1, 1, 10). */
    CONV_SINGLE(SinglePlaceNetwork.DESCRIPTION);

    /** Units, or channels, of the concept layer. */
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
            return product(kernelShape);
        }

        /** Numbers in the bias: one for each output. */
        public int biasSize() {
            return kernelShape.get(kernelShape.size() - 1);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable lists
    private final NetworkDescription description;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.copyOf, of records
    private final List<Layer> layers;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Integer> codeShape;

    Architecture(NetworkDescription description) {
        this.description = description;
        this.layers = description.weighted().stream().map(Architecture::layer).toList();
        this.codeShape = description.codeShape();
    }

    private static Layer layer(LayerSpec.Weighted layer) {
        return new Layer(layer.name(), layer.kernelShape());
    }

    /**
     * The network with this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Architecture ofId(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no network " + id));
    }

    /** All layers, with and without weights, and what follows from them. */
    public NetworkDescription description() {
        return description;
    }

    /** The name used in commands and files: {@code dense}, {@code conv} or {@code conv-single}. */
    public String id() {
        return description.id();
    }

    /** What people call it. */
    public String label() {
        return description.label();
    }

    /** Whether units can be left out in training. */
    public boolean hasDropout() {
        return description.hasDropout();
    }

    /** The code's shape, the concept last: (10), (4, 4, 10) or (1, 1, 10). */
    public List<Integer> codeShape() {
        return codeShape;
    }

    /** Places along each side of the code: 1 or 4. */
    public int codeSide() {
        return codeShape.size() == 1 ? 1 : codeShape.get(0);
    }

    /** Places in the code, each with ten numbers: 1 or 16. */
    public int places() {
        return codeSide() * codeSide();
    }

    /** Numbers in the code of one image: 10, or 4·4·10. */
    public int codeSize() {
        return product(codeShape);
    }

    /**
     * The pixels that one place of the code depends on.
     *
     * @param place counted row by row
     */
    public ImageArea receptiveField(int place) {
        return description.receptiveField(place / codeSide(), place % codeSide());
    }

    /** All layers with weights, from input to output. */
    public List<Layer> layers() {
        return layers;
    }

    private static int product(List<Integer> numbers) {
        return numbers.stream().reduce(1, Math::multiplyExact);
    }
}
