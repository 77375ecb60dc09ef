package org.conceptexplorer.model.conv;

import java.util.Arrays;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Round;
import org.conceptexplorer.model.compute.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A convolution followed by 2×2 'same' max pooling and ReLU, which is the same as ReLU before the pooling, on a quarter
 * of the values. The convolution's output comes in four parts, whose equal places are one pooling window.
 */
final class PooledStage implements Stage {
    private static final int PARTS = 4;

    private final ConvolutionPass pass;
    private final FeatureMap pooled;
    private final ConvolutionGradient parameterGradient;
    private final @Nullable InputGradient inputGradient;
    private final Crew.Place place;
    private final Round.Task channelPooled = this::pool;
    private final Round.Task channelRouted = this::route;
    private FeatureMap ofPooled;

    /**
     * Reserves memory.
     *
     * @param convolution with its weights; in 2×2 parts
     * @param input what it reads
     * @param first whether it is the network's first, whose input needs no gradient
     * @param place where it is at work
     */
    PooledStage(Convolution convolution, FeatureMap input, boolean first, Crew.Place place) {
        this.place = place;
        this.pass = new ConvolutionPass(convolution, input, place);
        FeatureMap output = pass.output();
        this.pooled = new FeatureMap(output.channels(), output.phaseSide(), 1, output.lanes());
        this.ofPooled = pooled; // until there is a gradient
        this.parameterGradient = pass.parameterGradient(output);
        this.inputGradient = first ? null : pass.inputGradient(output);
    }

    @Override
    public FeatureMap output() {
        return pooled;
    }

    @Override
    public void forward() {
        pass.forward();
        hideBeyondEdges();
        place.share(pooled.channels(), channelPooled);
    }

    private void pool(int helper, int channel) {
        FeatureMap output = pass.output();
        for (int row = 0; row < pooled.side(); row++) {
            Rows.poolAndRectify(
                    pooled.row(channel, 0, row),
                    output.row(channel, 0, row),
                    output.row(channel, 1, row),
                    output.row(channel, 2, row),
                    output.row(channel, 3, row));
        }
    }

    /** With an odd side, the last window of each row and column is half empty: nothing there may be the largest. */
    private void hideBeyondEdges() {
        FeatureMap output = pass.output();
        if (output.side() % 2 == 0) {
            return;
        }
        int last = output.phaseSide() - 1;
        for (int channel = 0; channel < output.channels(); channel++) {
            Arrays.fill(output.row(channel, 2, last), Float.NEGATIVE_INFINITY);
            Arrays.fill(output.row(channel, 3, last), Float.NEGATIVE_INFINITY);
            for (int row = 0; row <= last; row++) {
                hideLastColumn(output.row(channel, 1, row));
                hideLastColumn(output.row(channel, 3, row));
            }
        }
    }

    private void hideLastColumn(float[] row) {
        Arrays.fill(row, row.length - pooled.lanes(), row.length, Float.NEGATIVE_INFINITY);
    }

    @Override
    public void backward(FeatureMap gradient, float[] parameters) {
        ofPooled = gradient;
        place.share(pooled.channels(), channelRouted);
        parameterGradient.add(parameters);
        if (inputGradient != null) {
            inputGradient.compute();
        }
    }

    /** What each pixel's loss gains by the pooled value goes to the largest of the four, the others get nothing. */
    private void route(int helper, int channel) {
        FeatureMap output = pass.output();
        for (int row = 0; row < pooled.side(); row++) {
            float[] left = ofPooled.row(channel, 0, row);
            float[] largest = pooled.row(channel, 0, row);
            Rows.gate(left, largest);
            for (int part = 0; part < PARTS; part++) {
                Rows.route(output.row(channel, part, row), largest, left);
            }
        }
    }

    @Override
    public FeatureMap inputGradient() {
        if (inputGradient == null) {
            throw new IllegalStateException("the first stage has no gradient of its input");
        }
        return inputGradient.target();
    }
}
