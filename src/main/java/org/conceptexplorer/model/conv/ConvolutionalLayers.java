package org.conceptexplorer.model.conv;

import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.network.NetworkDescription;

/** The convolutions of a network, with their weights. */
final class ConvolutionalLayers {
    private final List<StageShape> shapes;
    private final int concepts;
    private final Convolution[] convolutions;

    /** Makes them ready for {@link #load}. */
    ConvolutionalLayers(Architecture architecture) {
        this.shapes = StagePlan.of(architecture.description());
        this.concepts = architecture.layers().stream()
                .map(Architecture.Layer::name)
                .toList()
                .indexOf(NetworkDescription.CONCEPTS);
        this.convolutions = new Convolution[shapes.size()];
        int at = 0;
        for (int i = 0; i < convolutions.length; i++) {
            convolutions[i] = new Convolution(shapes.get(i).convolution(), at);
            Architecture.Layer layer = architecture.layers().get(i);
            at += layer.kernelSize() + layer.biasSize();
        }
    }

    /** How many there are. */
    int count() {
        return convolutions.length;
    }

    /** Which of them makes the code. */
    int concepts() {
        return concepts;
    }

    /** One layer, counted from 0. */
    Convolution get(int layer) {
        return convolutions[layer];
    }

    /** What stands before and after a layer's convolution. */
    StageShape shape(int layer) {
        return shapes.get(layer);
    }

    /** Takes over changed weights. */
    void load(float[] parameters) {
        for (Convolution convolution : convolutions) {
            convolution.load(parameters);
        }
    }
}
