package org.conceptexplorer.model.dense;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.matrix.NativeBlock;
import org.conceptexplorer.model.matrix.NativeMatrix;
import org.conceptexplorer.model.optimizer.Optimizer;

/**
 * A dense layer's weights: a matrix of outputs × (inputs + 1). The bias is the last column, the weights of an input that
 * is always 1, so that products and gradients take care of it. Column after column this is Keras' kernel (in×out, row
 * after row) followed by the bias.
 */
final class DenseLayer implements AutoCloseable {
    private final NativeMatrix weights;
    private final NativeMatrix gradient;
    private final List<Part> parts;

    /**
     * Some of the inputs, with their weights.
     *
     * @param from the first input
     * @param to after the last input; the bias counts as the last input
     * @param block their weights
     */
    record Part(int from, int to, ParameterBlock block) {}

    /**
     * Takes over initial weights.
     *
     * @param layer its shape
     * @param parts in how many parts the inputs are updated
     * @param initial all parameters
     * @param at where the kernel begins among them
     * @param optimizer the rule
     */
    DenseLayer(Architecture.Layer layer, int parts, float[] initial, int at, Optimizer optimizer) {
        int outputs = layer.biasSize();
        int inputs = layer.kernelSize() / outputs + 1;
        this.weights = new NativeMatrix(outputs, inputs);
        this.gradient = new NativeMatrix(outputs, inputs);
        List<Part> made = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int from = i * inputs / parts;
            int to = (i + 1) * inputs / parts;
            NativeBlock columns = weights.block(0, from, outputs, to - from);
            NativeBlock space = gradient.block(0, from, outputs, to - from);
            made.add(new Part(from, to, new ParameterBlock(columns, space, initial, at + from * outputs, optimizer)));
        }
        this.parts = List.copyOf(made);
    }

    /** All weights, for the way forward. */
    NativeBlock all() {
        return weights.block(0, 0, weights.rows(), weights.columns());
    }

    /** The weights without the bias, for the way back. */
    NativeBlock kernel() {
        return weights.block(0, 0, weights.rows(), weights.columns() - 1);
    }

    /** The parts that are updated independently. */
    List<Part> parts() {
        return parts;
    }

    /** Has another learning rate from the next update on. */
    void setLearningRate(double rate) {
        parts.forEach(part -> part.block().setLearningRate(rate));
    }

    /** Copies the weights to where they belong among all parameters. */
    void copyTo(float[] parameters, int at) {
        parts.forEach(part -> part.block().copyTo(parameters, at + part.from() * weights.rows()));
    }

    @Override
    public void close() {
        weights.close();
        gradient.close();
    }
}
