package org.conceptexplorer.training.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.optimizer.Optimizers;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every setting has to hold to. */
class SettingsTest {
    /** Those of the first runs; every other one has to say what runs without it were trained with. */
    private static final Set<String> FIRST = Set.of(
            "architecture",
            "epochs",
            "batch-size",
            "optimizer",
            "learning-rate",
            "l1",
            "l1-reduction",
            "l1-warmup",
            "concept-bias",
            "dropout",
            "seed",
            "train-images",
            "shuffle");

    static List<Setting<?>> all() {
        return Settings.all();
    }

    static List<TrainingSettings> random() {
        return RandomSettings.many();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isToldInPlainWords(Setting<?> setting) {
        assertThat(setting.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(setting.label()).matches("[A-Z].+");
        assertThat(setting.explanation()).matches("[A-Z].+\\.");
        assertThat(setting.values().allowed()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasANameOfItsOwn(Setting<?> setting) {
        assertThat(Settings.all())
                .filteredOn(other ->
                        other.id().equals(setting.id()) || other.label().equals(setting.label()))
                .containsExactly(setting);
    }

    @ParameterizedTest
    @MethodSource("all")
    void anOldRunCanBeReadWithoutItUnlessItWasThereFromTheStart(Setting<?> setting) {
        boolean constant = setting.group().isPresent();
        assertThat(setting.before().isEmpty()).isEqualTo(FIRST.contains(setting.id()) || constant);
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void everyValueIsReadBackFromTextAndJson(Setting<T> setting) {
        Values<T> values = setting.values();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 100; i++) {
            T value = values.parse(RandomSettings.text(values, random));
            values.check(value);
            assertThat(values.parse(values.text(value))).isEqualTo(value);
            assertThat(values.fromJson(values.json(value))).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatItCannotBeIsNamed(Setting<?> setting) {
        assertThatThrownBy(() -> setting.values().parse("no such thing"))
                .isInstanceOf(BadValueException.class)
                .hasMessageStartingWith("has to be ");
        assertThatThrownBy(() -> setting.values().fromJson(List.of())).isInstanceOf(BadValueException.class);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyEndOfARangeIsKept(Setting<?> setting) {
        if (setting.values() instanceof Real real) {
            double beyond = Math.nextUp(real.range().most());
            assertThatThrownBy(() -> real.check(beyond)).hasMessageContaining("has to ");
            assertThatThrownBy(() -> real.check(Double.NaN)).hasMessageContaining("has to ");
            if (real.range().withoutLeast()) {
                assertThatThrownBy(() -> real.check(real.range().least())).hasMessageContaining("above 0");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("random")
    void whatFitsIsToldInWords(TrainingSettings settings) {
        for (Setting<?> setting : Settings.all()) {
            if (setting.fits(settings.values())) {
                assertThat(settings.words()).contains(setting.words(settings.values()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPresetHasSettingsForEveryNetwork(Preset preset) {
        assertThat(preset.label()).isNotBlank();
        assertThat(preset.explanation()).isNotBlank();
        for (var architecture : Settings.ARCHITECTURE.values().texts()) {
            TrainingSettings settings =
                    preset.settings(Settings.ARCHITECTURE.values().parse(architecture));
            assertThat(settings.architecture().id()).isEqualTo(architecture);
            assertThat(settings.seed()).isEqualTo(1);
            assertThat(settings.architecture().hasDropout()
                            || settings.with(Settings.DROPOUT, 0.0).equals(settings))
                    .isTrue();
        }
    }

    @Test
    void everyConstantOfEveryOptimiserIsASetting() {
        assertThat(Settings.all().stream().filter(setting -> setting.group().isPresent()))
                .extracting(Setting::id)
                .containsExactlyElementsOf(Optimizers.constants().stream()
                        .map(constant -> constant.name())
                        .toList());
    }

    @Test
    void aConstantThatTheOptimiserLacksIsRefused() {
        Setting<?> momentum = Settings.all().stream()
                .filter(setting -> setting.id().equals("momentum"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> momentum.parse(SettingValues.usual(), "0.5"))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContainingAll("momentum", "adam", "optimizer");
    }

    @Test
    void wordsNameEachValueOnce() {
        assertThat(Preset.RECOMMENDED.settings(Settings.ARCHITECTURE.usual()).words())
                .isEqualTo(
                        "dense network, epochs 10, batch size 32, optimiser adam, learning rate 0.001,"
                                + " constant learning rate, L1 weight 0.016, L1 reduction mean, L1 warm-up 10,"
                                + " quiet L1 weight 0, naming weight 0, concept bias 0.25, dropout 0.3, seed 1,"
                                + " all training images, validated on the test images, shuffled, a checkpoint every 20 seconds, beta1 0.9, beta2 0.999, epsilon 1e-7");
    }
}
