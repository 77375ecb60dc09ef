package org.conceptexplorer.training;

import java.util.Locale;
import org.conceptexplorer.base.NumberWords;

/** When a loss counts as diverged, and what is said about it. */
final class Divergence {
    /** A healthy loss falls; spikes of a few times the first loss recover, this many times the first one never did. */
    private static final double EXPLODED = 20;

    /** The cross-entropy of a plain grey picture, ln 2: what a network that knows nothing starts with. */
    private static final double IGNORANT = Math.log(2);

    private final double limit;

    /** Losses are judged by the first one of the training. */
    Divergence(double firstLoss) {
        this.limit = EXPLODED * Math.max(firstLoss, IGNORANT);
    }

    /** Whether a loss is not finite or far too large. */
    boolean at(double loss) {
        return !Double.isFinite(loss) || loss > limit;
    }

    static String explanation(TrainingSettings settings, StepLosses steps) {
        int last = steps.size() - 1;
        return String.format(
                Locale.ROOT,
                "Training diverged at step %d of epoch %d: %s; the last good weights are kept. Try a learning rate below"
                        + " %s, a smaller L1 weight than %s, or another optimizer than %s.",
                last % steps.stepsPerEpoch() + 1,
                steps.epoch(last),
                reason(steps.loss(last), steps.loss(0)),
                NumberWords.exact(settings.optimizer().learningRate()),
                NumberWords.exact(settings.l1()),
                settings.optimizer().id());
    }

    /** A step's loss is that of the weights before it: those after it may be the first bad ones. */
    private static String reason(double last, double first) {
        if (Double.isNaN(last)) {
            return "the loss is no longer a number";
        }
        if (Double.isInfinite(last)) {
            return "the loss is infinite";
        }
        return new Divergence(first).at(last)
                ? String.format(Locale.ROOT, "the loss went from %.3g to %.3g", first, last)
                : String.format(
                        Locale.ROOT,
                        "its loss was still %.3g, but the weights that it led to are no longer of any use",
                        last);
    }
}
