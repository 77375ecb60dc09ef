package org.conceptexplorer.model.network;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.data.ImageSet;

/**
 * All that is to be known of a network but its weights. What computes, shows and keeps a network asks it; to add one,
 * write its description and name it in {@code Architecture}.
 *
 * @param id the name in commands and files
 * @param label what people call it
 * @param summary its shape in a line, as in "Dense network 784-164-10-164-784"
 * @param explanation what sets it apart from the others, in a sentence
 * @param input the shape of an image as the network takes it: (784) or (28, 28, 1)
 * @param layers from the image to the reconstruction; that named {@link #CONCEPTS} makes the code
 */
public record NetworkDescription(
        String id, String label, String summary, String explanation, List<Integer> input, List<LayerSpec> layers) {
    /** The name of the layer whose activations are the code. */
    public static final String CONCEPTS = "concepts";

    /** An image as one list of pixels. */
    static final List<Integer> PIXELS = List.of(ImageSet.PIXELS);

    /** An image as a map of one channel. */
    static final List<Integer> MAP = List.of(ImageSet.SIDE, ImageSet.SIDE, 1);

    /**
     * Checks that each layer can read the one before it, and that an image comes out.
     *
     * @throws IllegalArgumentException if they do not fit
     */
    public NetworkDescription {
        input = List.copyOf(input);
        layers = List.copyOf(layers);
        List<Integer> shape = input;
        for (LayerSpec layer : layers) {
            shape = layer.outputShape(shape);
        }
        if (!shape.equals(input)) {
            throw new IllegalArgumentException(id + " makes " + shape + " of an image of shape " + input);
        }
    }

    /** The layers with weights, in order. */
    public List<LayerSpec.Weighted> weighted() {
        return layers.stream()
                .filter(LayerSpec.Weighted.class::isInstance)
                .map(LayerSpec.Weighted.class::cast)
                .toList();
    }

    /** Whether it takes images as maps, in which each place has neighbours. */
    public boolean readsMaps() {
        return input.size() > 1;
    }

    /** Whether it leaves out units in training. */
    public boolean hasDropout() {
        return layers.stream().anyMatch(LayerSpec.Dropout.class::isInstance);
    }

    /** The shape after each of the layers. */
    public List<List<Integer>> shapes() {
        List<List<Integer>> shapes = new ArrayList<>();
        List<Integer> shape = input;
        for (LayerSpec layer : layers) {
            shape = layer.outputShape(shape);
            shapes.add(shape);
        }
        return shapes;
    }

    /** Where among {@link #layers} the code is made. */
    public int conceptsAt() {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i) instanceof LayerSpec.Weighted layer
                    && layer.name().equals(CONCEPTS)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id + " has no layer named " + CONCEPTS);
    }

    /** The code's shape, the concept last: (10) or (side, side, 10). */
    public List<Integer> codeShape() {
        return shapes().get(conceptsAt());
    }

    /**
     * The pixels that one place of the code depends on.
     *
     * @param row of the place
     * @param column of the place
     */
    public ImageArea receptiveField(int row, int column) {
        Span rows = pixels(row);
        Span columns = pixels(column);
        return new ImageArea(rows.first(), columns.first(), rows.length(), columns.length());
    }

    /** Along one axis. */
    private Span pixels(int place) {
        if (!readsMaps()) {
            return new Span(0, ImageSet.SIDE - 1);
        }
        Span span = new Span(place, place);
        for (int i = conceptsAt(); i >= 0; i--) {
            int side = (i == 0 ? input : shapes().get(i - 1)).get(0);
            span = layers.get(i).sources(span).within(side);
        }
        return span;
    }
}
