package org.conceptexplorer.model.conv;

import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.model.compute.Rows;

/**
 * A weighted sum of shifted rows over all source channels and taps: one part of a convolution's output, or the gradient
 * of its input.
 */
final class Stencil {
    private final Tap[] taps;
    private final int sourceChannels;
    private final int stride;
    private final float[][] weights;

    /**
     * Reserves the weights.
     *
     * @param taps the terms
     * @param sourceChannels channels that are read
     * @param targetChannels channels that are written
     * @param stride source pixels from one output to the next
     */
    Stencil(List<Tap> taps, int sourceChannels, int targetChannels, int stride) {
        this.taps = taps.toArray(Tap[]::new);
        this.sourceChannels = sourceChannels;
        this.stride = stride;
        int terms = sourceChannels * taps.size();
        this.weights = new float[targetChannels][(terms + Rows.TERMS - 1) / Rows.TERMS * Rows.TERMS];
    }

    /** Rows that {@link #apply} needs as working space. */
    int terms() {
        return weights[0].length;
    }

    /**
     * Takes the weights from a kernel.
     *
     * @param kernel the numbers
     * @param offset where the kernel begins
     * @param cellStep numbers from one cell to the next
     * @param sourceStep numbers from one source channel to the next
     * @param targetStep numbers from one target channel to the next
     */
    void load(float[] kernel, int offset, int cellStep, int sourceStep, int targetStep) {
        for (int target = 0; target < weights.length; target++) {
            for (int source = 0; source < sourceChannels; source++) {
                int first = offset + target * targetStep + source * sourceStep;
                for (int tap = 0; tap < taps.length; tap++) {
                    weights[target][source * taps.length + tap] = taps[tap].sum(kernel, first, cellStep);
                }
            }
        }
    }

    /**
     * Adds the weighted rows to one row of each channel of a map. Six rows at a time go to all channels, while they are in
     * the nearest cache.
     *
     * @param source the shifted rows
     * @param target where to add
     * @param phase which part of it
     * @param row which row of that part
     * @param terms working space for {@link #terms} rows
     */
    void apply(ShiftedRows source, FeatureMap target, int phase, int row, float[][] terms) {
        gather(source, row, terms);
        for (int at = 0; at < terms(); at += Rows.TERMS) {
            for (int channel = 0; channel < weights.length; channel++) {
                Rows.addWeighted(target.row(channel, phase, row), terms, weights[channel], at);
            }
        }
    }

    private void gather(ShiftedRows source, int row, float[][] terms) {
        Arrays.fill(terms, 0, terms(), source.zeros());
        for (int channel = 0; channel < sourceChannels; channel++) {
            for (int tap = 0; tap < taps.length; tap++) {
                Tap at = taps[tap];
                terms[channel * taps.length + tap] =
                        source.row(at.columnOffset(), channel, stride * row + at.rowOffset());
            }
        }
    }
}
