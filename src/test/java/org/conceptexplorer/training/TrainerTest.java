package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private final List<TrainingEvent> events = new ArrayList<>();
    private final TrainingControl control = new TrainingControl();

    private ScriptedAutoencoder network(TrainingPlan plan, IntFunction<StepLoss> losses) {
        return new ScriptedAutoencoder(plan.initialWeights(), losses);
    }

    private TrainedRun train(TrainingPlan plan, ScriptedAutoencoder network) {
        return new Trainer(plan, network, control, events::add).train();
    }

    @Test
    void everyEpochShowsEveryImageOnceAndTheLastBatchIsSmaller() {
        TrainingPlan plan = Plans.plan(10, 2, 4);
        ScriptedAutoencoder network = network(plan, step -> Plans.HEALTHY);
        TrainedRun run = train(plan, network);

        assertThat(network.batches).extracting(List::size).containsExactly(4, 4, 2, 4, 4, 2);
        List<Integer> first =
                network.batches.subList(0, 3).stream().flatMap(List::stream).toList();
        List<Integer> second =
                network.batches.subList(3, 6).stream().flatMap(List::stream).toList();
        Integer[] all = IntStream.range(0, 10).boxed().toArray(Integer[]::new);
        assertThat(first).containsExactlyInAnyOrder(all).doesNotContainSequence(second);
        assertThat(second).containsExactlyInAnyOrder(all);
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.steps().size()).isEqualTo(6);
    }

    @Test
    void withoutShufflingTheImagesComeInFileOrder() {
        TrainingPlan shuffled = Plans.plan(10, 1, 4);
        TrainingPlan plan = TrainingPlan.of(
                shuffled.dataset(),
                shuffled.settings().with(Settings.SHUFFLE, false).withTrainImages(6));
        ScriptedAutoencoder network = network(plan, step -> Plans.HEALTHY);
        train(plan, network);
        assertThat(network.batches).containsExactly(List.of(0, 1, 2, 3), List.of(4, 5));
    }

    @Test
    void anEpochsLossIsTheMeanOfItsStepsLosses() {
        TrainingPlan plan = Plans.plan(10, 2, 4);
        TrainedRun run = train(plan, network(plan, step -> new StepLoss(step, step / 10.0)));
        EpochRecord epoch = run.history().get(1);
        assertThat(epoch.trainBce()).isCloseTo(5, within(1e-12));
        assertThat(epoch.trainL1()).isCloseTo(0.5, within(1e-12));
        assertThat(epoch.trainLoss()).isCloseTo(5.5, within(1e-12));
        double[] losses = IntStream.range(0, 6).mapToDouble(run.steps()::loss).toArray();
        assertThat(losses).containsExactly(new double[] {1.1, 2.2, 3.3, 4.4, 5.5, 6.6}, within(1e-12));
        assertThat(epoch.images()).isEqualTo(10);
        assertThat(epoch.validationBce()).isCloseTo(1 / 7.0, within(1e-6));
    }

    @Test
    void eventsComeInTheOrderInWhichThingsHappen() {
        TrainingPlan plan = Plans.plan(4, 2, 2);
        TrainedRun run = train(plan, network(plan, step -> Plans.HEALTHY));
        assertThat(events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly(
                        "Started", "Stepped", "Stepped", "EpochEnded", "Stepped", "Stepped", "EpochEnded", "Ended");
        assertThat(events.get(0)).isEqualTo(new TrainingEvent.Started(plan.settings(), 4, 2));
        TrainingEvent.Stepped last = (TrainingEvent.Stepped) events.get(5);
        assertThat(last.step()).isEqualTo(new StepRecord(4, 2, Plans.HEALTHY));
        assertThat(last.images()).isEqualTo(8);
        assertThat(events.get(7)).isEqualTo(new TrainingEvent.Ended(run));
    }

    @Test
    void stoppingKeepsWhatWasLearnedSoFar() {
        TrainingPlan plan = Plans.plan(10, 5, 4);
        TrainedRun run = train(plan, network(plan, step -> {
            if (step == 5) {
                control.stop();
            }
            return Plans.HEALTHY;
        }));
        assertThat(run.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(run.steps().size()).isEqualTo(5);
        assertThat(run.history()).hasSize(1);
        assertThat(run.weights().array("reconstruction/bias")).containsExactly(5);
        assertThat(run.explanation()).contains("step 5", "1 of 5 epochs");
    }

    @Test
    void anEpochsTimeLeavesPausesOut() throws InterruptedException {
        TrainingPlan plan = Plans.plan(4, 1, 2);
        control.pause();
        Thread resumer = new Thread(() -> {
            sleep(300);
            control.resume();
        });
        resumer.start();
        TrainedRun run = train(plan, network(plan, step -> Plans.HEALTHY));
        resumer.join();
        assertThat(run.seconds()).isPositive().isLessThan(0.25);
        assertThat(events).startsWith(new TrainingEvent.Started(plan.settings(), 4, 2), new TrainingEvent.Paused());
        assertThat(events.get(2)).isEqualTo(new TrainingEvent.Resumed());
    }

    @Test
    void whatTheListenerThrowsEndsTheTraining() {
        TrainingPlan plan = Plans.plan(4, 1, 2);
        Trainer trainer = new Trainer(plan, network(plan, step -> Plans.HEALTHY), control, event -> {
            throw new IllegalStateException("listener");
        });
        assertThatThrownBy(trainer::train)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("listener");
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
