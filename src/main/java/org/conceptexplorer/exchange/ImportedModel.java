package org.conceptexplorer.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.NumberWords;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;

/**
 * A network that another program's file held.
 *
 * @param weights of the network
 * @param structured whether the file told the layers, not only their weights
 * @param dropout the rate, if the file told it
 * @param l1 the weight of the penalty on the code, if the file told it
 */
public record ImportedModel(Weights weights, boolean structured, OptionalDouble dropout, OptionalDouble l1) {
    /**
     * The network as a run that opens like any other: without a history, and with the notebook's settings where the file
     * told none; penalty and dropout are 0 unless it told them.
     *
     * @param images what the network is shown; no file tells what it was trained with
     */
    public Run run(Dataset images) {
        TrainingSettings settings = with(with(notebook(), Settings.L1, l1), Settings.DROPOUT, dropout)
                .withTrainImages(0);
        int trainImages = images.train().size();
        int steps = (trainImages + settings.batchSize() - 1) / settings.batchSize();
        TrainedRun training = new TrainedRun(
                settings,
                Outcome.IMPORTED,
                Instant.now(),
                0,
                List.of(),
                new StepLosses.Recorder().losses(steps),
                weights,
                weights);
        return Run.here(training, DataProvenance.of(images));
    }

    private TrainingSettings notebook() {
        return Preset.NOTEBOOK
                .settings(weights.architecture())
                .with(Settings.L1, 0.0)
                .with(Settings.DROPOUT, 0.0);
    }

    /** A number out of this program's range is of no use to it. */
    private static TrainingSettings with(TrainingSettings settings, Setting<Double> setting, OptionalDouble value) {
        try {
            return value.isPresent() ? settings.with(setting, value.getAsDouble()) : settings;
        } catch (ExplainedException outOfRange) {
            return settings;
        }
    }

    /** What is to be known about it: a sentence each. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (!structured) {
            remarks.add(
                    "The file holds weights alone: that each layer does what this program's does is taken for granted.");
        }
        l1.ifPresent(weight -> remarks.add("The file tells an L1 weight of " + NumberWords.exact(weight)
                + ", but not whether it is added up over a batch or averaged."));
        remarks.add(
                "There is no history of the training, and settings that the file does not tell are the notebook's.");
        return remarks;
    }
}
