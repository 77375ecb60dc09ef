package org.conceptexplorer.model.optimizer;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An {@link Optimizer} at work on one array of parameters. All that it remembers from step to step are arrays with
 * names, as long as the parameters, and the number of steps: a rule that is given another one's {@link State} goes on
 * with the same bits.
 */
public abstract class UpdateRule {
    private final int size;
    private final Map<String, float[]> arrays = new LinkedHashMap<>();
    private int steps;
    private double share = 1;
    private double otherRate = Double.NaN;

    /**
     * What a rule remembers. Its arrays are the holder's own.
     *
     * @param steps how many steps were done
     * @param arrays by name, each as long as the parameters
     */
    public record State(int steps, Map<String, float[]> arrays) {
        /** Whether no number is infinite or none at all. */
        public boolean isFinite() {
            for (float[] array : arrays.values()) {
                for (float value : array) {
                    if (!Float.isFinite(value)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    /** A rule for {@code size} parameters. */
    protected UpdateRule(int size) {
        this.size = size;
    }

    /** An array that is part of the state, all zeros before the first step. */
    protected final float[] remembered(String name) {
        float[] array = new float[size];
        arrays.put(name, array);
        return array;
    }

    /**
     * Changes the parameters.
     *
     * @param parameters what is trained
     * @param gradient of the loss, as long as {@code parameters}
     */
    public final void update(float[] parameters, float[] gradient) {
        update(parameters, gradient, 1);
    }

    /**
     * As {@link #update(float[], float[])}, with a part of the learning rate.
     *
     * @param rateShare which part, 0 to 1
     */
    public final void update(float[] parameters, float[] gradient, double rateShare) {
        steps++;
        share = rateShare;
        change(parameters, gradient, steps);
    }

    /** Has another learning rate than the optimiser's own from the next step on. */
    public final void setLearningRate(double rate) {
        otherRate = rate;
    }

    /** The part of a learning rate that is in force at this step, unless another one was set. */
    protected final double inForce(double learningRate) {
        return (Double.isNaN(otherRate) ? learningRate : otherRate) * share;
    }

    /**
     * Does one step.
     *
     * @param parameters to be changed in place
     * @param gradient of the loss, as long as {@code parameters}
     * @param step counted from 1
     */
    protected abstract void change(float[] parameters, float[] gradient, int step);

    /** A copy of all that is remembered. */
    public final State state() {
        Map<String, float[]> copy = new LinkedHashMap<>();
        arrays.forEach((name, array) -> copy.put(name, array.clone()));
        return new State(steps, copy);
    }

    /**
     * Goes on from where another rule of the same optimiser and size was.
     *
     * @throws IllegalArgumentException if the state has other arrays, or of another length
     */
    public final void restore(State state) {
        if (state.steps() < 0 || !state.arrays().keySet().equals(arrays.keySet())) {
            throw new IllegalArgumentException("the optimiser's state has " + state.steps() + " steps and the arrays "
                    + state.arrays().keySet() + ", but has to have " + arrays.keySet());
        }
        state.arrays().forEach((name, array) -> {
            if (array.length != size) {
                throw new IllegalArgumentException(
                        "the optimiser's array " + name + " has " + array.length + " numbers, but has to have " + size);
            }
        });
        state.arrays().forEach((name, array) -> System.arraycopy(array, 0, remembering(name), 0, size));
        steps = state.steps();
    }

    private float[] remembering(String name) {
        return arrays.getOrDefault(name, new float[0]);
    }
}
