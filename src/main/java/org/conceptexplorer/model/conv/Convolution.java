package org.conceptexplorer.model.conv;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A convolution's terms with its present weights, shared by all shards. Its kernel (height×width×in×out) and bias lie in
 * one flat array with those of the other layers.
 */
final class Convolution {
    private final ConvolutionShape shape;
    private final int kernelAt;
    private final Stencil[] forward;
    private final Stencil backward;
    private final float[] bias;

    /**
     * Works out the terms.
     *
     * @param shape the convolution
     * @param kernelAt where its kernel begins among all parameters; the bias follows it
     */
    Convolution(ConvolutionShape shape, int kernelAt) {
        this.shape = shape;
        this.kernelAt = kernelAt;
        this.forward = IntStream.range(0, shape.phases() * shape.phases())
                .mapToObj(phase ->
                        new Stencil(shape.forwardTaps(phase), shape.inChannels(), shape.outChannels(), shape.stride()))
                .toArray(Stencil[]::new);
        this.backward = new Stencil(shape.backwardTaps(), shape.outChannels(), shape.inChannels(), shape.upsampling());
        this.bias = new float[shape.outChannels()];
    }

    ConvolutionShape shape() {
        return shape;
    }

    /** Where the kernel begins among all parameters. */
    int kernelAt() {
        return kernelAt;
    }

    /** Where the bias begins among all parameters. */
    int biasAt() {
        return kernelAt + shape.cells() * shape.inChannels() * shape.outChannels();
    }

    /** The bias of one output channel. */
    float bias(int channel) {
        return bias[channel];
    }

    /** For one part of the output. */
    Stencil forward(int part) {
        return forward[part];
    }

    /** For the gradient of the input. */
    Stencil backward() {
        return backward;
    }

    /** Rows of working space that any of the stencils needs. */
    int terms() {
        return Stream.concat(Arrays.stream(forward), Stream.of(backward))
                .mapToInt(Stencil::terms)
                .max()
                .orElseThrow();
    }

    /** Takes over changed weights. */
    void load(float[] parameters) {
        int in = shape.inChannels();
        int out = shape.outChannels();
        for (Stencil stencil : forward) {
            stencil.load(parameters, kernelAt, in * out, out, 1);
        }
        backward.load(parameters, kernelAt, in * out, 1, out);
        System.arraycopy(parameters, biasAt(), bias, 0, out);
    }
}
