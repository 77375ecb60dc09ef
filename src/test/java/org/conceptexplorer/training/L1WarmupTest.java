package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class L1WarmupTest {
    private static final int STEPS_PER_EPOCH = 5;

    private final TrainingSettings settings = Preset.NOTEBOOK.settings(Architecture.DENSE);

    @Test
    void withoutWarmupTheWholeWeightIsInForceFromTheFirstStep() {
        assertThat(settings.with(Settings.L1_WARMUP, 0).l1Share(1, STEPS_PER_EPOCH))
                .isEqualTo(1);
    }

    @Test
    void theWeightRisesEvenlyFromZeroAndStaysWhole() {
        TrainingSettings warming = settings.with(Settings.L1_WARMUP, 2);

        assertThat(warming.l1Share(1, STEPS_PER_EPOCH)).isZero();
        assertThat(warming.l1Share(6, STEPS_PER_EPOCH)).isEqualTo(0.5);
        assertThat(warming.l1Share(10, STEPS_PER_EPOCH)).isEqualTo(0.9);
        assertThat(warming.l1Share(11, STEPS_PER_EPOCH)).isEqualTo(1);
        assertThat(warming.l1Share(500, STEPS_PER_EPOCH)).isEqualTo(1);
    }
}
