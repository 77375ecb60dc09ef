package org.conceptexplorer.training.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.StepRecord;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;

/**
 * The events of a training that is over, told again as far as they were kept. The time of a step is that of its epoch,
 * spread evenly. The steps of a run from before their terms were kept are not told one by one: all that is known of them
 * is in the run that the last event brings.
 */
public final class Replay {
    /** Told together: what follows a training takes as many at once while it goes on. */
    private static final int TOGETHER = 5_000;

    private final TrainedRun run;
    private final StepLosses steps;
    private final int images;
    private final Consumer<List<TrainingEvent>> follower;
    private List<TrainingEvent> events = new ArrayList<>();
    private double secondsBefore;

    private Replay(Run kept, Consumer<List<TrainingEvent>> follower) {
        this.run = kept.training();
        this.steps = run.steps();
        this.images = images(kept);
        this.follower = follower;
    }

    /**
     * Tells a run's events, in order, from the start to the end.
     *
     * @param follower takes lists of some of them
     */
    public static void tell(Run run, Consumer<List<TrainingEvent>> follower) {
        new Replay(run, follower).tell();
    }

    private void tell() {
        add(new TrainingEvent.Started(run.settings(), images, steps.stepsPerEpoch()));
        int epoch = 1;
        for (EpochRecord finished : run.history()) {
            steps(epoch++, finished.seconds());
            secondsBefore += finished.seconds();
            add(new TrainingEvent.EpochEnded(finished));
        }
        steps(epoch, run.seconds() - secondsBefore);
        add(new TrainingEvent.Ended(run));
        follower.accept(events);
    }

    private void steps(int epoch, double seconds) {
        int first = (epoch - 1) * steps.stepsPerEpoch();
        int count = Math.min(steps.stepsPerEpoch(), steps.size() - first);
        for (int i = 0; i < count && steps.hasTerms(); i++) {
            StepLoss loss = new StepLoss(steps.bce(first + i), steps.l1(first + i), steps.names(first + i));
            changesBefore(first + i + 1);
            add(new TrainingEvent.Stepped(
                    new StepRecord(first + i + 1, epoch, loss),
                    (long) images * (epoch - 1)
                            + Math.min(images, (i + 1L) * run.settings().batchSize()),
                    secondsBefore + seconds * (i + 1) / count));
        }
    }

    private void changesBefore(int step) {
        run.changes().stream()
                .filter(change -> change.step() == step)
                .forEach(change -> add(new TrainingEvent.Changed(change)));
    }

    private void add(TrainingEvent event) {
        events.add(event);
        if (events.size() == TOGETHER) {
            follower.accept(events);
            events = new ArrayList<>();
        }
    }

    private static int images(Run kept) {
        return kept.training().settings().imagesOf(kept.data().trainImages());
    }
}
