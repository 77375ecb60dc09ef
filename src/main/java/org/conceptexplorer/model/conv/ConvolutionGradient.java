package org.conceptexplorer.model.conv;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Round;
import org.conceptexplorer.model.compute.Rows;

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
    private final Tap[][] taps;
    private final int[][] alike;
    private final Crew.Place place;
    private final Workspace[] workspaces; // for each helper
    private final Round.Task share = this::addShare;
    private float[] parameters = new float[0];

    /**
     * Reserves working space.
     *
     * @param convolution the convolution
     * @param source what it read
     * @param gradient its output's gradient, in as many parts as its output
     * @param place where it is at work
     */
    ConvolutionGradient(Convolution convolution, ShiftedRows source, FeatureMap gradient, Crew.Place place) {
        this.convolution = convolution;
        this.shape = convolution.shape();
        this.source = source;
        this.gradient = gradient;
        this.place = place;
        int parts = shape.phases() * shape.phases();
        this.taps = IntStream.range(0, parts)
                .mapToObj(phase -> shape.forwardTaps(phase).toArray(Tap[]::new))
                .toArray(Tap[][]::new);
        this.alike = alike(parts, shape.upsampling());
        int rows = (parts * gradient.phaseSide() + TOGETHER - 1) / TOGETHER * TOGETHER;
        int length = gradient.row(0, 0, 0).length;
        this.workspaces = Stream.generate(() -> new Workspace(rows, length))
                .limit(place.helpers())
                .toArray(Workspace[]::new);
    }

    /** The parts that share their weights: without upsampling all do, and their products can be summed together. */
    private static int[][] alike(int parts, int upsampling) {
        int[] all = IntStream.range(0, parts).toArray();
        return upsampling == 1
                ? new int[][] {all}
                : IntStream.of(all).mapToObj(part -> new int[] {part}).toArray(int[][]::new);
    }

    /** Adds to {@code target}, the gradient of all parameters. */
    void add(float[] target) {
        parameters = target;
        place.share(kernelShares() + shape.outChannels(), share);
    }

    /**
     * In how many shares the kernel's gradient can be worked out independently: for each input channel, and for each tap
     * where taps have no kernel cell in common.
     */
    private int kernelShares() {
        return shape.inChannels() * (alike.length == 1 ? taps[0].length : 1);
    }

    private void addShare(int helper, int number) {
        Workspace space = workspaces[helper];
        if (number >= kernelShares()) {
            int out = number - kernelShares();
            parameters[convolution.biasAt() + out] += space.biasGradient(out);
        } else if (alike.length == 1) {
            addKernel(space, alike[0], number / shape.inChannels(), number % shape.inChannels());
        } else {
            for (int[] phases : alike) {
                for (int tap = 0; tap < taps[phases[0]].length; tap++) {
                    addKernel(space, phases, tap, number);
                }
            }
        }
    }

    private void addKernel(Workspace space, int[] phases, int tap, int in) {
        int rows = space.gatherSources(phases, tap, in);
        int first = convolution.kernelAt() + in * shape.outChannels();
        int step = shape.inChannels() * shape.outChannels();
        for (int out = 0; out < shape.outChannels(); out++) {
            space.gatherGradients(phases, out);
            taps[phases[0]][tap].add(parameters, first + out, step, space.product(rows));
        }
    }

    /** What one helper needs for itself. */
    private final class Workspace {
        private final float[][] sources;
        private final float[][] gradients;
        private final float[] sums;

        Workspace(int rows, int length) {
            this.sources = new float[rows][];
            this.gradients = new float[rows][];
            this.sums = new float[length];
        }

        private int gatherSources(int[] phases, int tap, int channel) {
            int rows = 0;
            for (int phase : phases) {
                Tap at = taps[phase][tap];
                for (int row = 0; row < gradient.phaseSide(); row++) {
                    sources[rows++] = source.row(at.columnOffset(), channel, shape.stride() * row + at.rowOffset());
                }
            }
            return padded(sources, rows);
        }

        private void gatherGradients(int[] phases, int channel) {
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
                        sums,
                        sources[i],
                        gradients[i],
                        sources[i + 1],
                        gradients[i + 1],
                        sources[i + 2],
                        gradients[i + 2]);
            }
            return Rows.sum(sums);
        }

        private float biasGradient(int channel) {
            Arrays.fill(sums, 0);
            for (int phase = 0; phase < taps.length; phase++) {
                for (int row = 0; row < gradient.phaseSide(); row++) {
                    Rows.add(sums, gradient.row(channel, phase, row));
                }
            }
            return Rows.sum(sums);
        }
    }
}
