package org.conceptexplorer.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The gradient of a convolution's kernel and bias over one shard: for each kernel cell the sum of output gradient times
 * the source it read. Products are summed column by column and lane by lane first, and over a row only at the end.
 */
final class ConvolutionGradient {
    /** Products that {@link Rows#addProducts} takes at once. */
    private static final int TOGETHER = 3;

    private final Convolution convolution;
    private final ConvolutionShape shape;
    private final ShiftedRows source;
    private final FeatureMap gradient;
    private final List<List<Tap>> taps;
    private final List<List<Integer>> alike;
    private final float[][] sources;
    private final float[][] gradients;
    private final float[] sums;

    /**
     * Reserves working space.
     *
     * @param convolution the convolution
     * @param source what it read
     * @param gradient its output's gradient, in as many parts as its output
     */
    ConvolutionGradient(Convolution convolution, ShiftedRows source, FeatureMap gradient) {
        this.convolution = convolution;
        this.shape = convolution.shape();
        this.source = source;
        this.gradient = gradient;
        int parts = shape.phases() * shape.phases();
        this.taps = IntStream.range(0, parts).mapToObj(shape::forwardTaps).toList();
        // Without upsampling every part has the same terms, and their products can be summed together.
        List<Integer> all = IntStream.range(0, parts).boxed().toList();
        this.alike = shape.upsampling() == 1
                ? List.of(all)
                : all.stream().map(List::of).toList();
        int rows = (parts * gradient.phaseSide() + TOGETHER - 1) / TOGETHER * TOGETHER;
        this.sources = new float[rows][];
        this.gradients = new float[rows][];
        this.sums = new float[gradient.row(0, 0, 0).length];
    }

    /** Adds to {@code parameters}, the gradient of all parameters. */
    void add(float[] parameters) {
        for (List<Integer> phases : alike) {
            for (int tap = 0; tap < taps.get(phases.get(0)).size(); tap++) {
                for (int in = 0; in < shape.inChannels(); in++) {
                    int rows = gatherSources(phases, tap, in);
                    addCells(parameters, phases, tap, in, rows);
                }
            }
        }
        for (int out = 0; out < shape.outChannels(); out++) {
            parameters[convolution.biasAt() + out] += biasGradient(out);
        }
    }

    private int gatherSources(List<Integer> phases, int tap, int channel) {
        int rows = 0;
        for (int phase : phases) {
            Tap at = taps.get(phase).get(tap);
            for (int row = 0; row < gradient.phaseSide(); row++) {
                sources[rows++] = source.row(at.columnOffset(), channel, shape.stride() * row + at.rowOffset());
            }
        }
        return padded(sources, rows);
    }

    private void addCells(float[] parameters, List<Integer> phases, int tap, int in, int rows) {
        for (int out = 0; out < shape.outChannels(); out++) {
            gatherGradients(phases, out);
            float product = product(rows);
            for (int cell : taps.get(phases.get(0)).get(tap).cells()) {
                int place = (cell * shape.inChannels() + in) * shape.outChannels() + out;
                parameters[convolution.kernelAt() + place] += product;
            }
        }
    }

    private void gatherGradients(List<Integer> phases, int channel) {
        int rows = 0;
        for (int phase : phases) {
            for (int row = 0; row < gradient.phaseSide(); row++) {
                gradients[rows++] = gradient.row(channel, phase, row);
            }
        }
        padded(gradients, rows);
    }

    /** Fills up with zeros to a multiple of {@link #TOGETHER}. */
    private int padded(float[][] rows, int count) {
        int filled = count;
        while (filled % TOGETHER != 0) {
            rows[filled++] = source.zeros();
        }
        return filled;
    }

    private float product(int rows) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < rows; i += TOGETHER) {
            Rows.addProducts(
                    sums, sources[i], gradients[i], sources[i + 1], gradients[i + 1], sources[i + 2], gradients[i + 2]);
        }
        return Rows.sum(sums);
    }

    private float biasGradient(int channel) {
        Arrays.fill(sums, 0);
        for (int phase = 0; phase < taps.size(); phase++) {
            for (int row = 0; row < gradient.phaseSide(); row++) {
                Rows.add(sums, gradient.row(channel, phase, row));
            }
        }
        return Rows.sum(sums);
    }
}
