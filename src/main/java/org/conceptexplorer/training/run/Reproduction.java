package org.conceptexplorer.training.run;

import java.util.Arrays;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;

/**
 * How far a training that was done again is the same.
 *
 * @param steps how many steps were compared
 * @param weights how many weights were compared
 * @param firstOther the first step whose loss differs, counted from 1; 0 if none does
 * @param stepsPerEpoch of the training
 * @param losses the largest difference of a step's loss
 * @param weightDifference the largest difference of a weight
 * @param sameWeights whether all weights have the same bits
 * @param sameLength whether both did as many steps
 */
public record Reproduction(
        int steps,
        int weights,
        int firstOther,
        int stepsPerEpoch,
        double losses,
        double weightDifference,
        boolean sameWeights,
        boolean sameLength) {
    /** Compares two trainings of the same plan. */
    public static Reproduction of(TrainedRun kept, TrainedRun again) {
        StepLosses before = kept.steps();
        StepLosses now = again.steps();
        int steps = Math.min(before.size(), now.size());
        int first = 0;
        double losses = 0;
        for (int step = 0; step < steps; step++) {
            if (!same(before, now, step)) {
                first = first == 0 ? step + 1 : first;
                losses = Math.max(losses, Math.abs(before.loss(step) - now.loss(step)));
            }
        }
        float[] keptWeights = flat(kept.weights());
        float[] newWeights = flat(again.weights());
        double difference = 0;
        for (int i = 0; i < keptWeights.length; i++) {
            difference = Math.max(difference, Math.abs((double) keptWeights[i] - newWeights[i]));
        }
        return new Reproduction(
                steps,
                keptWeights.length,
                first,
                before.stepsPerEpoch(),
                losses,
                difference,
                Arrays.equals(keptWeights, newWeights),
                before.size() == now.size());
    }

    private static boolean same(StepLosses before, StepLosses now, int step) {
        boolean terms = before.hasTerms() && now.hasTerms();
        return Double.compare(before.loss(step), now.loss(step)) == 0
                && (!terms
                        || (Double.compare(before.bce(step), now.bce(step)) == 0
                                && Double.compare(before.l1(step), now.l1(step)) == 0));
    }

    private static float[] flat(Weights weights) {
        Architecture architecture = weights.architecture();
        int size = architecture.layers().stream()
                .mapToInt(layer -> layer.kernelSize() + layer.biasSize())
                .sum();
        float[] flat = new float[size];
        int at = 0;
        for (String name : weights.arrays().keySet()) {
            float[] array = weights.array(name);
            System.arraycopy(array, 0, flat, at, array.length);
            at += array.length;
        }
        return flat;
    }

    /** Whether every bit is the same. */
    public boolean same() {
        return firstOther == 0 && sameWeights && sameLength;
    }

    /** In a sentence or two. */
    public String words() {
        if (same()) {
            return "The training is reproduced bit for bit: the losses of " + NumberWords.grouped(steps)
                    + " steps and all " + NumberWords.grouped(weights) + " weights are the same.";
        }
        String where = firstOther == 0
                ? "All losses are the same, but the " + (sameLength ? "weights" : "number of steps") + " are not."
                : "The first loss that differs is that of step " + NumberWords.grouped(firstOther) + " (epoch "
                        + ((firstOther - 1) / stepsPerEpoch + 1) + ").";
        return "The training is not reproduced bit for bit. " + where + " The largest difference of a step's loss is "
                + losses + ", that of a weight " + weightDifference + ".";
    }
}
