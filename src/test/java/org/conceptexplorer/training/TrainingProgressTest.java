package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrainingProgressTest {
    private final TrainingProgress progress =
            new TrainingProgress(new TrainingEvent.Started(Plans.settings(10, 100), 1000, 10));

    private void step(int number, double seconds) {
        StepRecord step = new StepRecord(number, (number - 1) / 10 + 1, Plans.HEALTHY);
        progress.stepped(new TrainingEvent.Stepped(step, number * 100L, seconds));
    }

    @Test
    void nothingIsToldBeforeItCanBeMeasured() {
        assertThat(progress.imagesPerSecond()).isEmpty();
        assertThat(progress.secondsLeft()).isEmpty();
        assertThat(progress.share()).isZero();
    }

    @Test
    void theFirstStepsWarmUpIsLeftOutOfTheSpeed() {
        step(1, 5);
        step(2, 5.1);
        step(4, 5.3);
        assertThat(progress.imagesPerSecond()).hasValueCloseTo(1000.0, within(1e-6));
        assertThat(progress.secondsLeft()).hasValueCloseTo(9.6, within(1e-6));
    }

    @Test
    void aFewSlowStepsAtTheBeginningForetellNothing() {
        step(1, 0);
        step(2, 0.1);
        assertThat(progress.secondsLeft()).isEmpty();
        for (int number = 3; number <= 50; number++) {
            step(number, 0.1 + (number - 2) * 0.01);
        }
        assertThat(progress.imagesPerSecond()).hasValueCloseTo(4900 / 0.58, within(1e-6));
    }

    @Test
    void theSpeedFollowsAChange() {
        for (int number = 1; number <= 30; number++) {
            step(number, number * 0.1);
        }
        for (int number = 31; number <= 40; number++) {
            step(number, 3 + (number - 30));
        }
        assertThat(progress.imagesPerSecond()).hasValueCloseTo(100.0, within(1.0));
        assertThat(progress.epoch()).isEqualTo(4);
        assertThat(progress.share()).isEqualTo(0.4);
    }
}
