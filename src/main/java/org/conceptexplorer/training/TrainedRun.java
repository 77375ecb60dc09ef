package org.conceptexplorer.training;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.model.Weights;

/**
 * All that came of a training.
 *
 * @param settings what was trained, and how
 * @param outcome how it ended
 * @param started when the first step began
 * @param seconds training time, without validation and without pauses
 * @param history the finished epochs, in order
 * @param steps the losses of every step, of an unfinished epoch too
 * @param initialWeights the weights before the first step
 * @param weights the weights after the last step; if training diverged, the last good ones
 * @param continuation what it takes to go on, unless training diverged or nobody kept it
 */
public record TrainedRun(
        TrainingSettings settings,
        Outcome outcome,
        Instant started,
        double seconds,
        List<EpochRecord> history,
        StepLosses steps,
        Weights initialWeights,
        Weights weights,
        Optional<Continuation> continuation) {
    /** One that nobody can go on with. */
    public TrainedRun(
            TrainingSettings settings,
            Outcome outcome,
            Instant started,
            double seconds,
            List<EpochRecord> history,
            StepLosses steps,
            Weights initialWeights,
            Weights weights) {
        this(settings, outcome, started, seconds, history, steps, initialWeights, weights, Optional.empty());
    }

    /** Makes its list unmodifiable. */
    public TrainedRun {
        history = List.copyOf(history);
    }

    /** How it ended, in one sentence or two for the person at the screen. */
    public String explanation() {
        return switch (outcome) {
            case COMPLETED ->
                settings.epochs() == 1
                        ? "The one epoch is trained."
                        : "All " + settings.epochs() + " epochs are trained.";
            case STOPPED ->
                "Training was stopped after step " + NumberWords.grouped(steps.size()) + " with " + history.size()
                        + " of " + settings.epochs() + " epochs finished; what was learned so far is kept.";
            case UNFINISHED ->
                "Training had come to step " + NumberWords.grouped(steps.size()) + " with " + history.size() + " of "
                        + settings.epochs() + " epochs finished when this was kept.";
            case IMPORTED ->
                "The network was imported: its file does not tell how it was trained, so there are no curves, and"
                        + " settings that it did not name are the notebook's.";
            case DIVERGED -> Divergence.explanation(settings, steps);
        };
    }
}
