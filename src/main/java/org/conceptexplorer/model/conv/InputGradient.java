package org.conceptexplorer.model.conv;

import java.util.Arrays;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Round;

/** The gradient of a convolution's input over one shard: itself a convolution, of the output's gradient. */
final class InputGradient {
    private final Convolution convolution;
    private final ShiftedRows source;
    private final FeatureMap target;
    private final float[][][] terms;
    private final Crew.Place place;
    private final Round.Task inputRow = this::computeRow;

    /**
     * Reserves memory.
     *
     * @param convolution with its weights
     * @param gradient where the output's gradient will be
     * @param terms working space for each helper
     * @param place where it is at work
     */
    InputGradient(Convolution convolution, FeatureMap gradient, float[][][] terms, Crew.Place place) {
        ConvolutionShape shape = convolution.shape();
        this.convolution = convolution;
        this.target = new FeatureMap(shape.inChannels(), shape.inSide(), 1, gradient.lanes());
        this.source = new ShiftedRows(gradient, shape.upsampling(), shape.inSide(), shape.backwardTaps());
        this.terms = terms;
        this.place = place;
    }

    /** What {@link #compute} computes, in one part. */
    FeatureMap target() {
        return target;
    }

    /** Computes the gradient of the input. */
    void compute() {
        source.fill(place);
        place.share(target.side(), inputRow);
    }

    private void computeRow(int helper, int row) {
        for (int channel = 0; channel < target.channels(); channel++) {
            Arrays.fill(target.row(channel, 0, row), 0);
        }
        convolution.backward().apply(source, target, 0, row, terms[helper]);
    }
}
