package org.conceptexplorer.training;

import java.util.Arrays;
import org.conceptexplorer.model.StepLoss;

/** The training loss of each step, in order, and its terms where they were kept. Immutable. */
public final class StepLosses {
    private final int stepsPerEpoch;
    private final double[] totals;
    private final double[] bces;
    private final double[] l1s;
    private final double[] names; // none at all unless names were learned

    private StepLosses(int stepsPerEpoch, Recorder recorder) {
        this.stepsPerEpoch = stepsPerEpoch;
        this.totals = recorder.totals.toArray();
        this.bces = recorder.bces.toArray();
        this.l1s = recorder.l1s.toArray();
        this.names = recorder.named ? recorder.names.toArray() : new double[0];
    }

    /** Steps done. */
    public int size() {
        return totals.length;
    }

    /** Batches in each epoch, at least 1. */
    public int stepsPerEpoch() {
        return stepsPerEpoch;
    }

    /** The whole loss of a step; {@code index} counts from 0. The last is not finite if training diverged there. */
    public double loss(int index) {
        return totals[index];
    }

    /** Whether the terms of the loss were kept too: runs of older versions of this program have none. */
    public boolean hasTerms() {
        return bces.length == totals.length;
    }

    /** The cross-entropy of a step; {@code index} counts from 0. Only where there are terms. */
    public double bce(int index) {
        return bces[index];
    }

    /** The weighted L1 penalty of a step; {@code index} counts from 0. Only where there are terms. */
    public double l1(int index) {
        return l1s[index];
    }

    /** Whether names were learned: there is a third term. */
    public boolean hasNames() {
        return hasTerms() && names.length > 0;
    }

    /** The weighted name loss of a step; {@code index} counts from 0. Only where there are terms; 0 without names. */
    public double names(int index) {
        return names.length == 0 ? 0 : names[index];
    }

    /** The epoch of a step, counted from 1; {@code index} counts from 0. */
    public int epoch(int index) {
        return epoch(index, stepsPerEpoch);
    }

    public static int epoch(int index, int stepsPerEpoch) {
        return index / stepsPerEpoch + 1;
    }

    /** Numbers that grow in number, without boxing. */
    private static final class Series {
        private double[] values = new double[1024];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        double[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }

    /** Collects losses while they come in. */
    public static final class Recorder {
        private final Series totals = new Series();
        private final Series bces = new Series();
        private final Series l1s = new Series();
        private final Series names = new Series();
        private boolean named;

        /** Goes on after losses that were collected before. */
        void addAll(StepLosses before) {
            for (int i = 0; i < before.size(); i++) {
                addTotal(before.loss(i));
            }
            for (int i = 0; i < before.bces.length; i++) {
                addTerms(new StepLoss(before.bce(i), before.l1(i), before.names(i)));
            }
        }

        public void add(StepLoss loss) {
            addTotal(loss.total());
            addTerms(loss);
        }

        public void addTotal(double loss) {
            totals.add(loss);
        }

        /** The terms of the first step that has none yet. */
        public void addTerms(StepLoss terms) {
            bces.add(terms.bce());
            l1s.add(terms.l1());
            names.add(terms.names());
            named |= terms.names() != 0;
        }

        public int size() {
            return totals.size;
        }

        /** How many steps have terms. */
        public int terms() {
            return bces.size;
        }

        public double total(int index) {
            return totals.values[index];
        }

        double bce(int index) {
            return bces.values[index];
        }

        double names(int index) {
            return names.values[index];
        }

        double l1(int index) {
            return l1s.values[index];
        }

        /** A copy of what was collected. */
        public StepLosses losses(int stepsPerEpoch) {
            return new StepLosses(stepsPerEpoch, this);
        }
    }
}
