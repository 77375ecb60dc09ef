package org.conceptexplorer.training.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.optimizer.Sgd;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From settings that somebody has before him to a plan, and to the file of a plan. */
class SweepBaseTest {
    private static final TrainingSettings SETTINGS = Preset.RECOMMENDED
            .settings(Architecture.DENSE)
            .with(Settings.OPTIMIZER, new Sgd())
            .with(Settings.LEARNING_RATE, 1e-3)
            .withEpochs(3)
            .withSeed(-7);

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void aPlanThatVariesNothingTrainsTheSettingsItBeganWith(Architecture network) {
        for (Preset preset : Preset.values()) {
            TrainingSettings settings = preset.settings(network).withSeed(4);
            assertThat(SweepBase.of("sample", settings).settings()).isEqualTo(settings);
        }
        assertThat(SweepBase.of("sample", SETTINGS).settings()).isEqualTo(SETTINGS);
    }

    @Test
    void onlyWhatSetsThemApartFromTheNearestPresetIsFixed() {
        SweepBase base = SweepBase.of(
                "sample", Preset.NOTEBOOK.settings(Architecture.CONV).withEpochs(2));
        assertThat(base.preset()).isEqualTo(Preset.NOTEBOOK);
        assertThat(base.fixed()).containsOnlyKeys(Settings.ARCHITECTURE, Settings.EPOCHS);
    }

    @Test
    void whatIsVariedIsNotFixed() {
        SweepPlan plan = SweepBase.of("sample", SETTINGS).plan(Map.of(Settings.EPOCHS, List.of(1, 2)), 2);
        assertThat(plan.trials())
                .extracting(trial ->
                        trial.settings().epochs() + " " + trial.settings().seed())
                .containsExactly("1 -7", "1 -6", "2 -7", "2 -6");
        assertThat(plan.trial(3).settings()).isEqualTo(SETTINGS.withEpochs(2));
    }

    @Test
    void aPlanIsReadBackFromItsFolderAsItWas(@TempDir Path folder) {
        Map<Setting<?>, List<Object>> varied = new LinkedHashMap<>();
        varied.put(Settings.OPTIMIZER, List.of("sgd", "adam"));
        varied.put(Settings.L1, List.of(0, 1e-4));
        varied.put(Settings.SHUFFLE, List.of(true, false));
        SweepPlan plan = SweepBase.of("sample", SETTINGS).plan(varied, 3);
        SweepFolder.of(folder.resolve("sweep"), plan);
        Path kept = SweepFolder.planIn(folder.resolve("sweep")).orElseThrow();
        assertThat(SweepPlanFile.read(kept)).isEqualTo(plan);
        assertThat(SweepPlanFile.read(kept).trials()).isEqualTo(plan.trials());
        SweepFolder.of(folder.resolve("sweep"), plan); // it is the same sweep
    }

    @Test
    void aFolderKeepsItsPlanAndTheOrderInWhichItVaries(@TempDir Path folder) {
        Map<Setting<?>, List<Object>> varied = new LinkedHashMap<>();
        varied.put(Settings.L1, List.of(0, 1e-4));
        varied.put(Settings.EPOCHS, List.of(1, 2));
        Map<Setting<?>, List<Object>> turned = new LinkedHashMap<>();
        turned.put(Settings.EPOCHS, List.of(1, 2));
        turned.put(Settings.L1, List.of(0, 1e-4));
        SweepBase base = SweepBase.of("sample", SETTINGS);
        SweepFolder.of(folder, base.plan(varied, 1));
        assertThatThrownBy(() -> SweepFolder.of(folder, base.plan(turned, 1)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("holds a sweep of another plan");
    }

    @Test
    void zeroIsTheSameValueWithAndWithoutAFraction(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.json"), "{\"data\": \"sample\", \"vary\": {\"l1\": [0, 1]}, \"seeds\": 1}");
        SweepPlan written = SweepPlanFile.read(file);
        assertThat(SweepBase.of(written).plan(Map.of(Settings.L1, List.of(0.0, 1.0)), 1))
                .isEqualTo(written);
        assertThatThrownBy(() -> SweepBase.of(written).plan(Map.of(Settings.L1, List.of(0, 0.0)), 1))
                .hasMessageContaining("twice");
    }
}
