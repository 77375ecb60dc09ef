package org.conceptexplorer.training.run;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;

/** Between a run and its {@code run.json}. */
final class RunJsonMapping {
    private RunJsonMapping() {}

    static RunJson toJson(Run run) {
        TrainedRun training = run.training();
        return new RunJson(
                RunJson.FORMAT,
                new RunJson.Program("Concept Explorer", run.version()),
                settings(training.settings()),
                data(run.data()),
                run.host(),
                new RunJson.Result(
                        training.outcome().id(),
                        training.started().toString(),
                        training.seconds(),
                        training.history().size(),
                        training.steps().size(),
                        training.steps().stepsPerEpoch()));
    }

    private static RunJson.Settings settings(TrainingSettings settings) {
        return new RunJson.Settings(
                settings.architecture().id(),
                settings.epochs(),
                settings.batchSize(),
                settings.optimizer().id(),
                settings.optimizer().learningRate(),
                OptimizerConstants.of(settings.optimizer()),
                settings.l1(),
                settings.l1Reduction().id(),
                settings.l1PerImage(),
                settings.l1Warmup(),
                settings.conceptBias(),
                settings.dropout(),
                settings.seed(),
                settings.trainImages(),
                settings.shuffle());
    }

    private static RunJson.Data data(DataProvenance data) {
        return new RunJson.Data(
                data.source(),
                data.name(),
                data.kind().name().toLowerCase(Locale.ROOT),
                data.trainImages(),
                data.testImages(),
                new TreeMap<>(data.digests()));
    }

    /**
     * Puts a run together again.
     *
     * @throws IllegalArgumentException if a value is not one of those allowed, or does not fit the other files
     */
    static Run toRun(
            RunJson json, List<EpochRecord> history, StepLosses steps, Weights initialWeights, Weights weights) {
        TrainingSettings settings = settings(json.settings());
        RunJson.Result result = json.result();
        agree("epochs_done", result.epochsDone(), history.size());
        agree("steps_done", result.stepsDone(), steps.size());
        agree("architecture", settings.architecture(), initialWeights.architecture());
        agree("architecture", settings.architecture(), weights.architecture());
        TrainedRun training = new TrainedRun(
                settings,
                named(Outcome.class, result.outcome()),
                Instant.parse(result.started()),
                result.seconds(),
                history,
                steps,
                initialWeights,
                weights);
        return new Run(training, data(json.data()), json.program().version(), json.host());
    }

    private static void agree(String name, Object inRun, Object inFiles) {
        if (!inRun.equals(inFiles)) {
            throw new IllegalArgumentException(name + " is " + inRun + ", but the other files say " + inFiles);
        }
    }

    private static TrainingSettings settings(RunJson.Settings json) {
        try {
            return checkedSettings(json);
        } catch (ExplainedException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static TrainingSettings checkedSettings(RunJson.Settings json) {
        return new TrainingSettings(
                named(Architecture.class, json.architecture()),
                json.epochs(),
                json.batchSize(),
                OptimizerConstants.optimizer(json.optimizer(), json.learningRate(), json.optimizerConstants()),
                json.l1(),
                named(L1Reduction.class, json.l1Reduction()),
                json.l1Warmup(),
                json.conceptBias(),
                json.dropout(),
                json.seed(),
                json.trainImages(),
                json.shuffle());
    }

    private static DataProvenance data(RunJson.Data json) {
        return new DataProvenance(
                json.source(),
                json.name(),
                named(Dataset.Kind.class, json.kind()),
                json.trainImages(),
                json.testImages(),
                Map.copyOf(json.digestsSha256()));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String id) {
        return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
    }
}
