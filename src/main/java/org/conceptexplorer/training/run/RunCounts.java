package org.conceptexplorer.training.run;

import java.util.List;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainingSettings;

/** Whether the numbers of a run are possible together. */
final class RunCounts {
    private RunCounts() {}

    /** @throws IllegalArgumentException naming the first that is not possible beside the others */
    static void check(
            RunJson.Data data,
            TrainingSettings settings,
            Outcome outcome,
            List<EpochRecord> history,
            StepLosses steps) {
        int images = settings.imagesOf(data.trainImages());
        int perEpoch = (images + settings.batchSize() - 1) / settings.batchSize();
        require(steps.stepsPerEpoch() == perEpoch, "steps_per_epoch is not what images and batch size lead to");
        long finished = (long) history.size() * perEpoch;
        require(
                history.size() <= settings.epochs() && finished <= steps.size() && steps.size() <= finished + perEpoch,
                "epochs_done and steps_done do not belong together");
        require(
                outcome != Outcome.COMPLETED || history.size() == settings.epochs(),
                "outcome is completed, but epochs are missing");
        require(
                outcome != Outcome.STOPPED_EARLY || (!history.isEmpty() && steps.size() == finished),
                "outcome is stopped_early, but not after an epoch");
        for (EpochRecord epoch : history) {
            require(epoch.images() == images, "images of epoch " + epoch.epoch() + " are not those of run.json");
        }
        for (int step = 0; step < steps.size(); step++) {
            boolean last = step == steps.size() - 1 && outcome == Outcome.DIVERGED;
            require(last || Double.isFinite(steps.loss(step)), "the loss of step " + (step + 1) + " is not finite");
        }
    }

    private static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
