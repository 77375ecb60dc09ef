package org.conceptexplorer.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.optimizer.Adadelta;
import org.conceptexplorer.model.optimizer.Nesterov;
import org.conceptexplorer.model.optimizer.RmsProp;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.RandomSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsModelTest {
    private final SettingsModel model = new SettingsModel();

    private void type(Setting<?> setting, String text) {
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
        type(Settings.EPOCHS, "3");
        model.choose(Architecture.CONV);
        assertThat(settings().epochs()).isEqualTo(3);
        assertThat(settings().architecture()).isEqualTo(Architecture.CONV);
    }

    @Test
    void aChangedNumberIsNoPresetAnyMore() {
        type(Settings.EPOCHS, "3");
        assertThat(model.presetProperty().get()).isNull();
        type(
                Settings.EPOCHS,
                String.valueOf(Preset.RECOMMENDED.settings(Architecture.DENSE).epochs()));
        assertThat(model.presetProperty().get()).isEqualTo(Preset.RECOMMENDED);
    }

    @Test
    void theSeedBelongsToNoPreset() {
        type(Settings.SEED, "42");
        assertThat(model.presetProperty().get()).isEqualTo(Preset.RECOMMENDED);
        model.choose(Preset.NOTEBOOK);
        assertThat(settings().seed()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({
        "epochs, ten, whole number",
        "epochs, '', empty",
        "epochs, 0, between 1 and 10000",
        "batch-size, 1e3, whole number",
        "learning-rate, '0,1', has to be a number",
        "learning-rate, -1, learning-rate",
        "l1, 2, between 0 and 1",
        "dropout, 1, between 0 and 0.95",
        "seed, 1.5, whole number",
        "beta1, 1, below 1",
        "epsilon, 0, above 0"
    })
    void aNumberThatWillNotDoIsKeptAndExplained(String id, String text, String words) {
        Setting<?> setting = Settings.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        type(setting, text);
        assertThat(model.settingsProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).contains(words);
        assertThat(model.field(setting).problemProperty().get()).contains(words);
        assertThat(model.field(setting).textProperty().get()).isEqualTo(text);
    }

    @Test
    void otherFieldsKeepTheirValuesBesideAProblem() {
        type(Settings.BATCH_SIZE, "64");
        type(Settings.EPOCHS, "x");
        type(Settings.EPOCHS, "2");
        assertThat(settings().batchSize()).isEqualTo(64);
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void anotherOptimiserComesWithItsUsualRate() {
        model.field(Settings.OPTIMIZER).textProperty().set("adadelta");
        assertThat(settings().optimizer()).isEqualTo(new Adadelta());
        assertThat(model.field(Settings.LEARNING_RATE).textProperty().get()).isEqualTo("1");
    }

    @Test
    void theWeightPerImageFollowsBatchAndReduction() {
        model.choose(Preset.NOTEBOOK);
        assertThat(model.l1PerImageProperty().get()).isEqualTo("= 0.000640 per image");
        model.field(Settings.L1_REDUCTION).textProperty().set("mean");
        assertThat(model.l1PerImageProperty().get()).isEqualTo("= 2.50e-6 per image");
    }

    @Test
    void aBatchIsNoLargerThanTheImagesThereAre() {
        model.choose(Preset.NOTEBOOK);
        model.learnFrom(100);
        assertThat(model.l1PerImageProperty().get()).isEqualTo("= 0.000250 per image");
        type(Settings.TRAIN_IMAGES, "10");
        assertThat(model.l1PerImageProperty().get()).isEqualTo("= 2.50e-5 per image");
        assertThat(settings().l1PerImage(100)).isEqualTo(2.5e-5);
    }

    @Test
    void anOptimiserBringsItsOwnConstants() {
        type(Settings.OPTIMIZER, "rmsprop");
        assertThat(settings().optimizer()).isEqualTo(new RmsProp());
        type(Settings.OPTIMIZER, "nesterov");
        assertThat(settings().optimizer()).isEqualTo(new Nesterov());
        assertThat(model.fields())
                .filteredOn(field -> field.setting().whole().isPresent()
                        && field.fitsProperty().get())
                .extracting(field -> field.setting().id())
                .containsExactly("learning-rate", "momentum");
    }

    @Test
    void theConvolutionalNetworkHasNoDropout() {
        assertThat(model.field(Settings.DROPOUT).fitsProperty().get()).isTrue();
        model.choose(Architecture.CONV);
        assertThat(model.field(Settings.DROPOUT).fitsProperty().get()).isFalse();
    }

    static List<TrainingSettings> random() {
        return RandomSettings.many();
    }

    @ParameterizedTest
    @MethodSource("random")
    void everySettingSurvivesTheFields(TrainingSettings wanted) {
        for (Setting<?> setting : Settings.all()) {
            if (setting.fits(wanted.values())) {
                type(setting, setting.text(wanted.values()));
            }
        }
        assertThat(settings().words()).isEqualTo(wanted.words());
    }
}
