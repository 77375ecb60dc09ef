package org.conceptexplorer.model.conv;

import java.util.List;
import org.conceptexplorer.model.Architecture;

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

    private final Convolution[] convolutions;

    ConvolutionalLayers() {
        this.convolutions = new Convolution[SHAPES.size()];
        int at = 0;
        for (int i = 0; i < SHAPES.size(); i++) {
            convolutions[i] = new Convolution(SHAPES.get(i), at);
            Architecture.Layer layer = Architecture.CONV.layers().get(i);
            at += layer.kernelSize() + layer.biasSize();
        }
    }

    /** One layer, counted from 0. */
    Convolution get(int layer) {
        return convolutions[layer];
    }

    /** Takes over changed weights. */
    void load(float[] parameters) {
        for (Convolution convolution : convolutions) {
            convolution.load(parameters);
        }
    }
}
