package org.conceptexplorer.training;

import java.time.Instant;
import java.util.Comparator;
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
 * @param changes of settings on the way, in the order of their steps; {@code settings} are those before them, but for
 *     the number of epochs
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
        Optional<Continuation> continuation,
        List<SettingChange> changes) {
    /** One in which no setting changed. */
    public TrainedRun(
            TrainingSettings settings,
            Outcome outcome,
            Instant started,
            double seconds,
            List<EpochRecord> history,
            StepLosses steps,
            Weights initialWeights,
            Weights weights,
            Optional<Continuation> continuation) {
        this(settings, outcome, started, seconds, history, steps, initialWeights, weights, continuation, List.of());
    }

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

    /** Makes its lists unmodifiable. */
    public TrainedRun {
        history = List.copyOf(history);
        changes = List.copyOf(changes);
    }

    /** The finished epoch with the least validation error; the first of them. Empty if none was finished. */
    public Optional<EpochRecord> best() {
        return history.stream().min(Comparator.comparingDouble(EpochRecord::validationBce));
    }

    /** Whether its weights are those of the best epoch instead of those after the last step. */
    public boolean keepsOtherWeights() {
        return outcome.finished() && settings.keepsBest();
    }

    /** The weights that the next step changes: those that are kept may be those of the best epoch instead. */
    public Weights lastWeights() {
        return keepsOtherWeights() ? continuation.map(Continuation::lastGood).orElse(weights) : weights;
    }

    /** How it ended, in one sentence or two for the person at the screen. */
    public String explanation() {
        return switch (outcome) {
            case COMPLETED ->
                (settings.epochs() == 1
                                ? "The one epoch is trained."
                                : "All " + settings.epochs() + " epochs are trained.")
                        + bestKept();
            case STOPPED_EARLY ->
                "Training ended early after " + history.size() + " of " + settings.epochs()
                        + " epochs, because the validation error no longer fell." + bestKept();
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

    private String bestKept() {
        return settings.keepsBest()
                ? best().map(epoch -> " The weights of epoch " + epoch.epoch() + " are kept, whose validation error of "
                                + NumberWords.significant(epoch.validationBce()) + " on the " + settings.validation()
                                + " is the least.")
                        .orElse("")
                : "";
    }
}
