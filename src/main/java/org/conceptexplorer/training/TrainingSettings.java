package org.conceptexplorer.training;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Range;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.optimizer.Optimizer;

/**
 * Everything that decides how a training goes, but for the images. Has a {@code with} method for each of its parts, which
 * makes the same settings with another value.
 *
 * @param architecture which network
 * @param epochs passes over the training images, 1 to 10,000
 * @param batchSize images per step, 1 to 8,192
 * @param optimizer how gradients become steps; its learning rate in (0, 100]
 * @param l1 weight of the L1 penalty on the code, 0 to 1
 * @param l1Reduction how the penalty of a batch's images becomes one number
 * @param l1Warmup epochs over which the L1 weight rises evenly, step by step, from 0 to its full value, 0 to 10,000; a
 *     code that is punished from the first step on loses concepts before they have found a meaning
 * @param conceptBias what the biases of the concept layer start from, 0 to 10; above 0, concepts start active for most
 *     images, and fewer die. Given initial weights keep their own
 * @param dropout share of the dense network's first hidden units left out in each step, in [0, 0.95]; without effect on
 *     the convolutional network
 * @param seed decides the initial weights, the order of the images and the dropout
 * @param trainImages how many training images to use, the first ones in file order; 0 means all
 * @param shuffle whether each epoch has an order of its own; file order otherwise
 */
@RecordBuilder
public record TrainingSettings(
        Architecture architecture,
        int epochs,
        int batchSize,
        Optimizer optimizer,
        double l1,
        L1Reduction l1Reduction,
        int l1Warmup,
        double conceptBias,
        double dropout,
        long seed,
        int trainImages,
        boolean shuffle)
        implements TrainingSettingsBuilder.With {
    /**
     * Checks every setting's range.
     *
     * @throws ExplainedException naming the first setting that is out of range, its value and the range
     */
    public TrainingSettings {
        Range.check("epochs", epochs, 1, 10_000);
        Range.check("batch-size", batchSize, 1, 8_192);
        Range.check("learning-rate", optimizer.learningRate(), Double.MIN_NORMAL, 100);
        Range.check("l1", l1, 0, 1);
        Range.check("l1-warmup", l1Warmup, 0, 10_000);
        Range.check("concept-bias", conceptBias, 0, 10);
        Range.check("dropout", dropout, 0, 0.95);
        Range.check("train-images", trainImages, 0, Integer.MAX_VALUE);
    }

    /** What the network is to be trained for. */
    public Objective objective() {
        return new Objective(optimizer, l1, l1Reduction, dropout);
    }

    /** The weight that one image's Σ|code| has beside its mean cross-entropy per pixel, in a full batch. */
    public double l1PerImage() {
        return l1Reduction.weightPerImage(l1, batchSize);
    }

    /**
     * The share of the L1 weight that is in force at a step.
     *
     * @param step counted from 1 over the whole training
     * @param stepsPerEpoch steps of one epoch
     * @return 0 at the first step of a warm-up, 1 after it or without one
     */
    double l1Share(int step, int stepsPerEpoch) {
        double warmupSteps = (double) l1Warmup * stepsPerEpoch;
        return step > warmupSteps ? 1 : (step - 1) / warmupSteps;
    }

    /** The same with another learning rate of its optimizer. */
    public TrainingSettings withLearningRate(double value) {
        return withOptimizer(optimizer.withLearningRate(value));
    }
}
