package org.conceptexplorer.model.conv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Round;

/** One convolution at work on one shard: its output, and on the way back its gradients. */
final class ConvolutionPass {
    private final Convolution convolution;
    private final Crew.Place place;
    private final FeatureMap output;
    private final ShiftedRows source;
    private final float[][][] terms; // for each helper
    private final Round.Task outputRow = this::computeRow;

    /**
     * Reserves memory.
     *
     * @param convolution with its weights
     * @param input what it reads
     * @param place where it is at work
     */
    ConvolutionPass(Convolution convolution, FeatureMap input, Crew.Place place) {
        ConvolutionShape shape = convolution.shape();
        this.convolution = convolution;
        this.place = place;
        this.output = new FeatureMap(shape.outChannels(), shape.outSide(), shape.phases(), input.lanes());
        List<Tap> taps = IntStream.range(0, shape.phases() * shape.phases())
                .mapToObj(shape::forwardTaps)
                .flatMap(List::stream)
                .toList();
        this.source = new ShiftedRows(input, shape.stride(), output.phaseSide(), taps);
        this.terms = new float[place.helpers()][convolution.terms()][];
    }

    /** What {@link #forward} computes, before any activation. */
    FeatureMap output() {
        return output;
    }

    /** The rows of the input that the convolution reads, as it reads them. */
    ShiftedRows source() {
        return source;
    }

    /** Computes the output. */
    void forward() {
        source.fill(place);
        place.share(output.phases() * output.phases() * output.phaseSide(), outputRow);
    }

    /** One row of one part, in all channels. */
    private void computeRow(int helper, int number) {
        int phase = number / output.phaseSide();
        int row = number % output.phaseSide();
        for (int channel = 0; channel < output.channels(); channel++) {
            Arrays.fill(output.row(channel, phase, row), convolution.bias(channel));
        }
        convolution.forward(phase).apply(source, output, phase, row, terms[helper]);
    }

    /** The way back for the kernel and the bias, given a map that will hold the output's gradient. */
    ConvolutionGradient parameterGradient(FeatureMap gradient) {
        return new ConvolutionGradient(convolution, source, gradient, place);
    }

    /** The way back for the input, given a map that will hold the output's gradient. */
    InputGradient inputGradient(FeatureMap gradient) {
        return new InputGradient(convolution, gradient, terms, place);
    }
}
