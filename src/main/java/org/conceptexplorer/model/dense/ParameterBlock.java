package org.conceptexplorer.model.dense;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.conceptexplorer.model.matrix.NativeBlock;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.model.optimizer.UpdateRule;

/**
 * Some columns of a dense layer's weight matrix: the weights of some of its inputs. Its gradient over the whole batch is
 * one matrix product, and its update needs nothing else, so that threads can share out the blocks.
 */
final class ParameterBlock {
    private final int at;
    private final float[] values;
    private final float[] change;
    private final UpdateRule rule;
    private final NativeBlock weights;
    private final NativeBlock gradient;

    /**
     * Takes over a range of the flat parameters.
     *
     * @param weights the columns, as the products read them
     * @param gradient space for their gradient, not shared, without gaps
     * @param initial all parameters
     * @param at where the columns begin among them
     * @param optimizer the rule
     */
    ParameterBlock(NativeBlock weights, NativeBlock gradient, float[] initial, int at, Optimizer optimizer) {
        int size = weights.rows() * weights.columns();
        this.at = at;
        this.weights = weights;
        this.gradient = gradient;
        this.values = Arrays.copyOfRange(initial, at, at + size);
        this.change = new float[size];
        this.rule = optimizer.rule(size);
        weights.write(values);
    }

    /**
     * One step.
     *
     * @param outputGradient of the layer's outputs, outputs × images
     * @param inputs the block's inputs, inputs × images
     * @param rateShare the share of the learning rate that is in force
     */
    void update(NativeBlock outputGradient, NativeBlock inputs, double rateShare) {
        gradient.setProductWithTransposed(outputGradient, inputs);
        gradient.read(change);
        rule.update(values, change, rateShare);
        weights.write(values);
    }

    /** Has another learning rate from the next step on. */
    void setLearningRate(double rate) {
        rule.setLearningRate(rate);
    }

    /** Copies what the rule remembers to where it belongs in arrays over {@code all} parameters, made if need be. */
    void copyState(Map<String, float[]> arrays, int all) {
        rule.state()
                .arrays()
                .forEach((name, array) -> System.arraycopy(
                        array, 0, arrays.computeIfAbsent(name, absent -> new float[all]), at, array.length));
    }

    /** Takes this block's share of a state over all parameters. */
    void restore(UpdateRule.State all) {
        Map<String, float[]> share = new LinkedHashMap<>();
        all.arrays().forEach((name, array) -> share.put(name, Arrays.copyOfRange(array, at, at + values.length)));
        rule.restore(new UpdateRule.State(all.steps(), share));
    }

    /** Copies the weights to where they belong among all parameters. */
    void copyTo(float[] parameters, int at) {
        System.arraycopy(values, 0, parameters, at, values.length);
    }
}
