package org.conceptexplorer.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsModelTest {
    private final SettingsModel model = new SettingsModel();

    private void type(NumberSetting setting, String text) {
        model.field(setting).textProperty().set(text);
    }

    private TrainingSettings settings() {
        return model.settingsProperty().get().orElseThrow();
    }

    @Test
    void startsWithRecommendedDenseSettings() {
        assertThat(settings()).isEqualTo(Preset.RECOMMENDED.settings(Architecture.DENSE));
        assertThat(model.presetProperty().get()).isEqualTo(Preset.RECOMMENDED);
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetSurvivesTheFieldsUnchanged(Preset preset) {
        for (Architecture architecture : Architecture.values()) {
            model.choose(architecture);
            model.choose(preset);
            assertThat(settings()).isEqualTo(preset.settings(architecture));
        }
    }

    @Test
    void anotherNetworkTakesThePresetAlong() {
        model.choose(Preset.NOTEBOOK);
        model.choose(Architecture.CONV);
        assertThat(settings()).isEqualTo(Preset.NOTEBOOK.settings(Architecture.CONV));
    }

    @Test
    void anotherNetworkLeavesOwnSettingsAlone() {
        type(NumberSetting.EPOCHS, "3");
        model.choose(Architecture.CONV);
        assertThat(settings().epochs()).isEqualTo(3);
        assertThat(settings().architecture()).isEqualTo(Architecture.CONV);
    }

    @Test
    void aChangedNumberIsNoPresetAnyMore() {
        type(NumberSetting.EPOCHS, "3");
        assertThat(model.presetProperty().get()).isNull();
        type(
                NumberSetting.EPOCHS,
                String.valueOf(Preset.RECOMMENDED.settings(Architecture.DENSE).epochs()));
        assertThat(model.presetProperty().get()).isEqualTo(Preset.RECOMMENDED);
    }

    @Test
    void theSeedBelongsToNoPreset() {
        type(NumberSetting.SEED, "42");
        assertThat(model.presetProperty().get()).isEqualTo(Preset.RECOMMENDED);
        model.choose(Preset.NOTEBOOK);
        assertThat(settings().seed()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({
        "EPOCHS, ten, whole number",
        "EPOCHS, '', empty",
        "EPOCHS, 0, between 1 and 10000",
        "BATCH_SIZE, 1e3, whole number",
        "LEARNING_RATE, '0,1', not a number",
        "LEARNING_RATE, -1, learning-rate",
        "L1, 2, between 0 and 1",
        "DROPOUT, 1, between 0 and 0.95",
        "SEED, 1.5, whole number"
    })
    void aNumberThatWillNotDoIsKeptAndExplained(NumberSetting setting, String text, String words) {
        type(setting, text);
        assertThat(model.settingsProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).contains(words);
        assertThat(model.field(setting).problemProperty().get()).contains(words);
        assertThat(model.field(setting).textProperty().get()).isEqualTo(text);
    }

    @Test
    void otherFieldsKeepTheirValuesBesideAProblem() {
        type(NumberSetting.BATCH_SIZE, "64");
        type(NumberSetting.EPOCHS, "x");
        type(NumberSetting.EPOCHS, "2");
        assertThat(settings().batchSize()).isEqualTo(64);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void anotherOptimiserComesWithItsUsualRate() {
        model.choose(Optimizer.Adadelta.DEFAULT);
        assertThat(settings().optimizer()).isEqualTo(Optimizer.Adadelta.DEFAULT);
        assertThat(model.field(NumberSetting.LEARNING_RATE).textProperty().get())
                .isEqualTo("1");
    }

    @Test
    void theWeightPerImageFollowsBatchAndReduction() {
        model.choose(Preset.NOTEBOOK);
        assertThat(model.l1PerImageProperty().get()).isEqualTo("= 0.000640 per image");
        model.l1ReductionProperty().set(L1Reduction.MEAN);
        assertThat(model.l1PerImageProperty().get()).isEqualTo("= 2.50e-6 per image");
    }
}
