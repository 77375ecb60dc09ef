package org.conceptexplorer.training.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;

/**
 * What came of one trial, without its weights: thousands of them have room together.
 *
 * @param folder the name of its folder or zip
 * @param settings of the training
 * @param outcome how it ended
 * @param seconds of training
 * @param history the finished epochs
 * @param data the images
 */
public record TrialResult(
        String folder,
        TrainingSettings settings,
        Outcome outcome,
        double seconds,
        List<EpochRecord> history,
        DataProvenance data) {
    /** Makes its list unmodifiable. */
    public TrialResult {
        history = List.copyOf(history);
    }

    /** What came of a run. */
    public static TrialResult of(String folder, Run run) {
        TrainedRun training = run.training();
        return new TrialResult(
                folder, training.settings(), training.outcome(), training.seconds(), training.history(), run.data());
    }

    /** The epoch whose weights were kept: the best one where the training keeps the best, else the last. */
    public Optional<EpochRecord> epoch() {
        return outcome.finished() && settings.keepsBest()
                ? history.stream().min(Comparator.comparingDouble(EpochRecord::validationBce))
                : history.stream().reduce((earlier, later) -> later);
    }

    /** The validation error of that epoch; empty if no epoch was finished. */
    public OptionalDouble error() {
        return epoch().stream().mapToDouble(EpochRecord::validationBce).findFirst();
    }

    /** The share of that epoch's code values that are zero; empty where it is not known. */
    public OptionalDouble zeros() {
        return sparsity().stream().mapToDouble(EpochSparsity::zeros).findFirst();
    }

    /** How sparse that epoch's codes are. */
    public Optional<EpochSparsity> sparsity() {
        return epoch().flatMap(EpochRecord::sparsity);
    }
}
