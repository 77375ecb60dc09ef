package org.conceptexplorer.figure.kind;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.conceptexplorer.training.StepLosses;

/** Losses of the steps 1, 2, 3… of a training. Immutable: a series taken while training goes on does not grow. */
public final class LossSeries {
    /** No step at all. */
    public static final LossSeries NONE = new LossSeries(new float[0], 0);

    private final float[] values;
    private final int size;

    private LossSeries(float[] values, int size) {
        this.values = values;
        this.size = size;
    }

    /** Copies losses, that of step 1 first. */
    public static LossSeries of(float... values) {
        return new LossSeries(values.clone(), values.length);
    }

    /** The whole losses of a training that has ended. */
    static LossSeries totals(StepLosses steps) {
        return collect(steps.size(), steps::loss);
    }

    /** The cross-entropies of a training that has ended; none if they were not kept. */
    static LossSeries bces(StepLosses steps) {
        return steps.hasTerms() ? collect(steps.size(), steps::bce) : NONE;
    }

    /** The L1 penalties of a training that has ended; none if they were not kept. */
    static LossSeries l1s(StepLosses steps) {
        return steps.hasTerms() ? collect(steps.size(), steps::l1) : NONE;
    }

    /** The name losses of a training that has ended; none if it learned none. */
    static LossSeries names(StepLosses steps) {
        return steps.hasNames() ? collect(steps.size(), steps::names) : NONE;
    }

    private static LossSeries collect(int size, IntToDoubleFunction values) {
        Recorder recorder = new Recorder();
        for (int i = 0; i < size; i++) {
            recorder.add(values.applyAsDouble(i));
        }
        return recorder.series();
    }

    /** How many steps there are. */
    public int size() {
        return size;
    }

    /** The loss of a step; {@code index} 0 is step 1. */
    public float value(int index) {
        return values[index];
    }

    /** Collects losses while a training goes on. Belongs to one thread; its series may go anywhere. */
    public static final class Recorder {
        private float[] values = new float[1024];
        private int size;

        /** Adds the next step's loss. */
        public void add(double loss) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = (float) loss;
        }

        /** How many losses there are so far. */
        public int size() {
            return size;
        }

        /** All losses so far. Takes no copy: what a series sees is never written again. */
        public LossSeries series() {
            return new LossSeries(values, size);
        }
    }
}
