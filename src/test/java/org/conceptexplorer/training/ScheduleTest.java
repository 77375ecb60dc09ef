package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.optimizer.LearningRateSchedule;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The learning rate that is in force at each of 100 steps: 10 epochs of 10. */
class ScheduleTest {
    private static final int STEPS = 10;

    private static TrainingSettings settings(LearningRateSchedule schedule) {
        return Preset.RECOMMENDED
                .settings(Architecture.CONV)
                .withEpochs(10)
                .with(Settings.LEARNING_RATE_SCHEDULE, schedule);
    }

    private static double share(TrainingSettings settings, int step) {
        return settings.conditions(step, STEPS, Optional.empty()).learningRate();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "30,1", "31,0.5", "60,0.5", "61,0.25", "91,0.125", "100,0.125"})
    void aStepScheduleHalvesTheRateEveryThirdEpoch(int step, double share) {
        assertThat(share(settings(LearningRateSchedule.STEP), step)).isEqualTo(share);
    }

    @Test
    void aDropFollowsItsSettings() {
        TrainingSettings settings = settings(LearningRateSchedule.STEP)
                .with(Settings.RATE_DROP, 0.1)
                .with(Settings.RATE_DROP_EPOCHS, 5);
        assertThat(share(settings, 50)).isEqualTo(1);
        assertThat(share(settings, 51)).isEqualTo(0.1);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "51,0.505", "26,0.8550", "76,0.1550"})
    void aCosineFallsToAHundredth(int step, double share) {
        assertThat(share(settings(LearningRateSchedule.COSINE), step)).isCloseTo(share, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"1,0.04", "10,0.4", "25,1", "26,1", "100,1"})
    void aWarmUpRisesStepByStep(int step, double share) {
        assertThat(share(settings(LearningRateSchedule.CONSTANT).with(Settings.RATE_WARMUP, 2.5), step))
                .isCloseTo(share, within(1e-12));
    }

    @Test
    void aWarmUpLeadsToWhatTheScheduleSays() {
        TrainingSettings warm = settings(LearningRateSchedule.STEP).with(Settings.RATE_WARMUP, 4.0);
        assertThat(share(warm, 36)).isEqualTo(0.5 * 36 / 40);
    }
}
