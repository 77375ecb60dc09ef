package org.conceptexplorer.training.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static Run train(
            int images, TrainingSettings settings, TrainingControl control, TrainingListener listener) {
        Dataset dataset = Plans.dataset(images);
        return new TrainingJob(
                        TrainingPlan.of(dataset, settings),
                        DataProvenance.of(dataset),
                        (initial, objective, seed) ->
                                new ScriptedAutoencoder(initial, step -> new StepLoss(0.5 / step, 0.01 / step)))
                .train(control, listener);
    }

    private static List<TrainingEvent> replayed(Run run) {
        List<TrainingEvent> events = new ArrayList<>();
        Replay.tell(run, events::addAll);
        return events;
    }

    @Test
    void tellsTheVeryEventsOfTheTrainingButForTheTimesOfSteps() {
        List<TrainingEvent> first = new ArrayList<>();
        Run run = train(11, Plans.settings(3, 4), new TrainingControl(), first::add);
        assertThat(replayed(run))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("seconds")
                .isEqualTo(first);
    }

    @Test
    void anUnfinishedEpochIsToldAsFarAsItCame() {
        TrainingControl control = new TrainingControl();
        List<TrainingEvent> first = new ArrayList<>();
        AtomicInteger steps = new AtomicInteger();
        Run run = train(8, Plans.settings(3, 4), control, event -> {
            first.add(event);
            if (event instanceof TrainingEvent.Stepped && steps.incrementAndGet() == 3) {
                control.stop();
            }
        });
        assertThat(run.training().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(replayed(run))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("seconds")
                .isEqualTo(first);
    }

    @Test
    void timeRisesEvenlyWithinAnEpochAndEndsWhereTheEpochDid() {
        Run run = train(8, Plans.settings(2, 4), new TrainingControl(), TrainingListener.NONE);
        double[] seconds = replayed(run).stream()
                .filter(TrainingEvent.Stepped.class::isInstance)
                .mapToDouble(event -> ((TrainingEvent.Stepped) event).seconds())
                .toArray();
        double epoch = run.training().history().get(0).seconds();
        assertThat(seconds[0]).isEqualTo(epoch / 2);
        assertThat(seconds[1]).isEqualTo(epoch);
        assertThat(seconds).isSorted();
    }

    @Test
    void stepsWhoseTermsWereNotKeptAreToldByTheEndAlone() {
        Run run = train(8, Plans.settings(1, 4), new TrainingControl(), TrainingListener.NONE);
        StepLosses.Recorder totals = new StepLosses.Recorder();
        totals.addTotal(0.5);
        totals.addTotal(0.4);
        TrainedRun old = run.training();
        TrainedRun without = new TrainedRun(
                old.settings(),
                old.outcome(),
                old.started(),
                old.seconds(),
                old.history(),
                totals.losses(2),
                old.initialWeights(),
                old.weights());
        List<TrainingEvent> events = replayed(new Run(without, run.data(), run.version(), run.host()));
        assertThat(events).noneMatch(TrainingEvent.Stepped.class::isInstance);
        assertThat(events).hasSize(3).last().isEqualTo(new TrainingEvent.Ended(without));
    }

    @Test
    void manyStepsAreToldInPartsThatNoFollowerIsHeldUpBy() {
        Run run = train(8, Plans.settings(4_000, 4), new TrainingControl(), TrainingListener.NONE);
        List<Integer> sizes = new ArrayList<>();
        Replay.tell(run, events -> sizes.add(events.size()));
        assertThat(sizes).containsExactly(5_000, 5_000, 2_002);
    }
}
