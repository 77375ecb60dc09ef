package org.conceptexplorer.training.run;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Continuation;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;

/** Between a run and its {@code run.json}. */
final class RunJsonMapping {
    private RunJsonMapping() {}

    /** @param digests of the files that are written, by their names */
    static RunJson toJson(Run run, Map<String, String> digests) {
        TrainedRun training = run.training();
        return new RunJson(
                RunJson.FORMAT,
                new RunJson.Program("Concept Explorer", run.version()),
                SettingsJson.write(training.settings(), run.data().trainImages()),
                data(run.data()),
                run.host(),
                new RunJson.Result(
                        training.outcome().id(),
                        training.started().toString(),
                        training.seconds(),
                        training.history().size(),
                        training.steps().size(),
                        training.steps().stepsPerEpoch()),
                digests);
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
            RunJson json,
            List<EpochRecord> history,
            StepLosses steps,
            Weights initialWeights,
            Weights weights,
            Optional<Continuation> continuation,
            List<SettingChange> changes) {
        TrainingSettings settings = SettingsJson.read(json.settings());
        RunJson.Result result = json.result();
        agree("epochs_done", result.epochsDone(), history.size());
        agree("steps_done", result.stepsDone(), steps.size());
        RunCounts.check(json.data(), settings, named(Outcome.class, result.outcome()), history, steps);
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
                weights,
                continuation,
                changes);
        return new Run(training, data(json.data()), json.program().version(), json.host());
    }

    private static void agree(String name, Object inRun, Object inFiles) {
        if (!inRun.equals(inFiles)) {
            throw new IllegalArgumentException(name + " is " + inRun + ", but the other files say " + inFiles);
        }
    }

    static DataProvenance data(RunJson.Data json) {
        return new DataProvenance(
                json.source(),
                json.name(),
                named(Dataset.Kind.class, json.kind()),
                json.trainImages(),
                json.testImages(),
                Map.copyOf(json.digestsSha256()));
    }

    static <E extends Enum<E>> E named(Class<E> type, String id) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(id)) {
                return value;
            }
        }
        throw new IllegalArgumentException(
                "there is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + PlainText.of(id));
    }
}
