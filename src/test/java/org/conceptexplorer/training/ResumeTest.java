package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.model.optimizer.AdamW;
import org.conceptexplorer.model.optimizer.LearningRateSchedule;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.model.optimizer.Optimizers;
import org.conceptexplorer.model.optimizer.UpdateRule;
import org.conceptexplorer.training.run.Resumption;
import org.conceptexplorer.training.setting.SettingValues;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResumeTest {
    private static final int IMAGES = 23;
    private static final int BATCH = 8; // 3 steps an epoch, the last smaller
    private static final int EPOCHS = 3;
    private static final Dataset DATASET =
            new Dataset("Noise", Dataset.Kind.OTHER, "noise", noise(IMAGES), noise(7), Map.of("pixels", "00"));

    /** Keeps the state after every step and every epoch. */
    private static final class EveryStep implements Checkpoints {
        private final List<TrainedRun> kept = new ArrayList<>();

        @Override
        public boolean due() {
            return true;
        }

        @Override
        public void keep(TrainedRun soFar) {
            kept.add(soFar);
        }
    }

    private static ImageSet noise(int count) {
        SeededRandom random = new SeededRandom(count, 0);
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(256);
        }
        return ImageSet.wrap(pixels, new byte[count]);
    }

    private static AutoencoderFactory networks(int threads) {
        return (initial, objective, seed) -> Autoencoders.create(initial, objective, seed, threads);
    }

    private static TrainingPlan plan(Architecture architecture, Optimizer optimizer, int epochs) {
        TrainingSettings settings = Preset.RECOMMENDED
                .settings(architecture)
                .withEpochs(epochs)
                .withBatchSize(BATCH)
                .with(Settings.OPTIMIZER, optimizer)
                .with(Settings.LEARNING_RATE_SCHEDULE, LearningRateSchedule.CONSTANT)
                .with(Settings.L1, 1e-3)
                .with(Settings.L1_WARMUP, 2);
        return TrainingPlan.of(DATASET, architecture.hasDropout() ? settings.with(Settings.DROPOUT, 0.3) : settings);
    }

    private static TrainedRun train(TrainingPlan plan, int threads, Checkpoints checkpoints) {
        try (Autoencoder network = networks(threads).untrained(plan)) {
            return new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE, checkpoints).train();
        }
    }

    private static TrainedRun resume(TrainingPlan plan, TrainedRun before, int threads) {
        try (Autoencoder network = networks(threads).continued(before)) {
            return new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE).resume(before);
        }
    }

    private static void assertSame(TrainedRun resumed, TrainedRun whole) {
        assertThat(resumed.outcome()).isEqualTo(whole.outcome());
        assertSame(resumed.weights(), whole.weights());
        Continuation one = resumed.continuation().orElseThrow();
        Continuation other = whole.continuation().orElseThrow();
        assertThat(one.state().steps()).isEqualTo(other.state().steps());
        assertThat(one.state().arrays()).containsOnlyKeys(other.state().arrays().keySet());
        other.state().arrays().forEach((name, array) -> assertThat(
                        Arrays.equals(one.state().arrays().get(name), array))
                .as(name)
                .isTrue());
        assertSame(one.lastGood(), other.lastGood());
        assertSame(one.best().orElseThrow(), other.best().orElseThrow());
        assertThat(resumed.steps()).usingRecursiveComparison().isEqualTo(whole.steps());
        assertThat(resumed.history())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("seconds")
                .isEqualTo(whole.history());
    }

    private static void assertSame(Weights one, Weights other) {
        other.arrays().keySet().forEach(name -> assertThat(Arrays.equals(one.array(name), other.array(name)))
                .as(name)
                .isTrue());
    }

    static Stream<Arguments> networksAndOptimizers() {
        return Stream.of(Architecture.values())
                .flatMap(network -> Optimizers.all().stream().map(optimizer -> Arguments.of(network, optimizer)));
    }

    @ParameterizedTest
    @MethodSource("networksAndOptimizers")
    void goingOnFromAnyStepGivesTheBitsOfNeverHavingStopped(Architecture architecture, Optimizer optimizer) {
        TrainingPlan plan = plan(architecture, optimizer, EPOCHS);
        EveryStep everyStep = new EveryStep();
        TrainedRun whole = train(plan, 1, everyStep);
        assertThat(everyStep.kept).hasSize(EPOCHS * 3 + EPOCHS);
        for (TrainedRun before : List.of(everyStep.kept.get(0), everyStep.kept.get(5))) {
            assertThat(before.outcome()).isEqualTo(Outcome.UNFINISHED);
            assertSame(resume(plan, before, 1), whole);
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void everyStepIsOneToGoOnFromWithAnyNumberOfThreads(Architecture architecture) {
        TrainingPlan plan = plan(architecture, Optimizers.all().get(0), 2);
        EveryStep everyStep = new EveryStep();
        TrainedRun whole = train(plan, 3, everyStep);
        for (TrainedRun before : everyStep.kept) { // the last has all steps, and yet no end
            assertThat(Resumption.settings(before, 0)).isEqualTo(plan.settings());
            assertSame(resume(plan, before, 1 + before.steps().size() % 2 * 2), whole);
        }
    }

    /** Names, warps, the rate and the quiet penalty follow from the seed and the step. */
    @ParameterizedTest
    @EnumSource(Architecture.class)
    void goingOnWithNamesGivesTheBitsOfNeverHavingStopped(Architecture architecture) {
        TrainingPlan plan = TrainingPlan.of(DATASET, naming(architecture));
        EveryStep everyStep = new EveryStep();
        TrainedRun whole = train(plan, 3, everyStep);
        assertThat(whole.steps().hasNames()).isTrue();
        for (int kept : new int[] {0, 5, 7}) { // amid the first epoch, amid the second and at its end
            assertSame(resume(plan, everyStep.kept.get(kept), 1), whole);
        }
        assertSame(train(plan, 1, Checkpoints.NONE), whole);
    }

    private static TrainingSettings naming(Architecture architecture) {
        return Preset.NAMING
                .settings(architecture)
                .withEpochs(EPOCHS)
                .withBatchSize(BATCH)
                .with(Settings.QUIET_L1, 0.01);
    }

    @Test
    void aTrainingWithNamesThatIsMadeLongerTellsHowItIsDoneAgain() {
        TrainedRun finished = train(TrainingPlan.of(DATASET, naming(Architecture.DENSE)), 1, Checkpoints.NONE);
        TrainingSettings more = Resumption.settings(finished, EPOCHS + 1);
        TrainingPlan longer = TrainingPlan.of(DATASET, more);
        TrainedRun lengthened = resume(longer, finished, 1);
        assertThat(lengthened.changes()).isNotEmpty();
        assertSame(train(longer.withChanges(lengthened.changes()), 2, Checkpoints.NONE), lengthened);
    }

    @ParameterizedTest
    @MethodSource("networksAndOptimizers")
    void aFinishedTrainingGoesOnAsOneOfMoreEpochs(Architecture architecture, Optimizer optimizer) {
        TrainedRun finished = train(plan(architecture, optimizer, 1), 1, Checkpoints.NONE);
        TrainingPlan longer = plan(architecture, optimizer, EPOCHS);
        assertSame(resume(longer, finished, 1), train(longer, 1, Checkpoints.NONE));
    }

    static Stream<Arguments> waysToTrain() {
        return Stream.of(LearningRateSchedule.values())
                .flatMap(schedule -> Stream.of(Architecture.DENSE, Architecture.CONV)
                        .map(network -> Arguments.of(schedule, network)));
    }

    /** With schedule, warm-up, hold-out, early stopping and settings that change on the way, all at once. */
    private static TrainingPlan eventful(LearningRateSchedule schedule, Architecture architecture, int epochs) {
        TrainingPlan plan = plan(architecture, new AdamW(), epochs);
        TrainingSettings settings = plan.settings()
                .with(Settings.LEARNING_RATE_SCHEDULE, schedule)
                .with(Settings.RATE_WARMUP, 1.5)
                .with(Settings.HOLD_OUT, 0.2)
                .with(Settings.PATIENCE, 1)
                .with(Settings.LEAST_IMPROVEMENT, 1e-4);
        SettingValues values = schedule == LearningRateSchedule.STEP
                ? Settings.RATE_DROP_EPOCHS.set(settings.values(), 1)
                : settings.values();
        return TrainingPlan.of(DATASET, new TrainingSettings(values))
                .withChanges(List.of(
                        new SettingChange(3, Settings.LEARNING_RATE, "0.01"),
                        new SettingChange(5, Settings.L1, "0.02"),
                        new SettingChange(5, Settings.DROPOUT, "0.6")));
    }

    @ParameterizedTest
    @MethodSource("waysToTrain")
    void everyWayToTrainGoesOnFromEveryStepWithTheSameBits(LearningRateSchedule schedule, Architecture architecture) {
        TrainingPlan plan = eventful(schedule, architecture, EPOCHS);
        EveryStep everyStep = new EveryStep();
        TrainedRun whole = train(plan, 1, everyStep);
        for (TrainedRun before : everyStep.kept) {
            assertSame(resume(plan, before, 2), whole);
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void changedSettingsTrainAsIfTheyHadBeenSoFromTheStart(Architecture architecture) {
        TrainingPlan plan = plan(architecture, new AdamW(), 2);
        TrainingSettings other =
                plan.settings().with(Settings.LEARNING_RATE, 0.02).with(Settings.L1, 0.03);
        TrainingPlan changed = plan.withChanges(List.of(
                new SettingChange(1, Settings.LEARNING_RATE, "0.02"), new SettingChange(1, Settings.L1, "0.03")));
        TrainedRun run = train(changed, 1, Checkpoints.NONE);
        assertSame(run, train(TrainingPlan.of(DATASET, other), 1, Checkpoints.NONE));
        assertThat(Arrays.equals(
                        run.weights().array("reconstruction/kernel"),
                        train(plan, 1, Checkpoints.NONE).weights().array("reconstruction/kernel")))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(LearningRateSchedule.class)
    void aLengthenedTrainingTellsHowItIsDoneAgain(LearningRateSchedule schedule) {
        TrainedRun finished = train(eventful(schedule, Architecture.CONV, 1), 1, Checkpoints.NONE);
        TrainingPlan longer = eventful(schedule, Architecture.CONV, EPOCHS);
        TrainedRun lengthened = resume(longer, finished, 1);
        assertSame(train(longer.withChanges(lengthened.changes()), 2, Checkpoints.NONE), lengthened);
    }

    @Test
    void theStateOfAnotherOptimizerIsRefused() {
        TrainedRun finished = train(plan(Architecture.CONV, Optimizers.all().get(0), 1), 1, Checkpoints.NONE);
        TrainedRun other = new TrainedRun(
                finished.settings(),
                finished.outcome(),
                finished.started(),
                finished.seconds(),
                finished.history(),
                finished.steps(),
                finished.initialWeights(),
                finished.weights(),
                Optional.of(new Continuation(
                        new UpdateRule.State(3, Map.of("nonsense", new float[1])),
                        finished.weights(),
                        Optional.empty())));
        assertThatThrownBy(() -> networks(1).continued(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
    }

    @Test
    void aTrainingThatDivergedCannotGoOn() {
        TrainingPlan plan = plan(Architecture.CONV, Optimizers.all().get(0), 1);
        ScriptedAutoencoder network =
                new ScriptedAutoencoder(plan.initialWeights(), step -> new StepLoss(step < 2 ? 0.5 : Double.NaN, 0));
        TrainedRun diverged = new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE).train();
        assertThat(diverged.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(diverged.continuation()).isEmpty();
    }
}
