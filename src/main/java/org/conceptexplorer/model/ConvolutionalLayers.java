package org.conceptexplorer.model;

import java.util.ArrayList;
import java.util.List;

/** The eight convolutions of the convolutional network, with their weights. */
final class ConvolutionalLayers {
    /** Each layer's shape, in the order of {@link Architecture#layers}. */
    private static final List<ConvolutionShape> SHAPES = List.of(
            new ConvolutionShape(1, 16, 28, 28, 3, 1, 1, 2),
            new ConvolutionShape(16, 8, 14, 14, 3, 1, 1, 2),
            new ConvolutionShape(8, 8, 7, 7, 3, 1, 1, 2),
            new ConvolutionShape(8, 10, 4, 4, 1, 0, 1, 1),
            new ConvolutionShape(10, 8, 4, 4, 3, 1, 1, 1),
            new ConvolutionShape(8, 8, 4, 8, 3, 1, 2, 2),
            new ConvolutionShape(8, 16, 8, 14, 3, 0, 2, 2),
            new ConvolutionShape(16, 1, 14, 28, 3, 1, 2, 2));

    private final List<Convolution> convolutions;

    ConvolutionalLayers() {
        List<Convolution> made = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < SHAPES.size(); i++) {
            made.add(new Convolution(SHAPES.get(i), at));
            Architecture.Layer layer = Architecture.CONV.layers().get(i);
            at += layer.kernelSize() + layer.biasSize();
        }
        this.convolutions = List.copyOf(made);
    }

    /** One layer, counted from 0. */
    Convolution get(int layer) {
        return convolutions.get(layer);
    }

    /** Takes over changed weights. */
    void load(float[] parameters) {
        convolutions.forEach(convolution -> convolution.load(parameters));
    }
}
