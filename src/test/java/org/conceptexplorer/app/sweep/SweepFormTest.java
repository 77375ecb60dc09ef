package org.conceptexplorer.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.sweep.SweepBase;
import org.conceptexplorer.training.sweep.SweepPlan;
import org.conceptexplorer.training.sweep.Trial;
import org.junit.jupiter.api.Test;

class SweepFormTest {
    private static final TrainingSettings DENSE =
            Preset.RECOMMENDED.settings(Architecture.DENSE).withSeed(9);

    private final ObjectProperty<Optional<SweepBase>> train =
            new SimpleObjectProperty<>(Optional.of(SweepBase.of("sample", DENSE)));
    private final SweepForm form = new SweepForm(train, plan -> OptionalDouble.empty());

    private void vary(int row, Setting<?> setting, String values) {
        while (form.rows().size() <= row) {
            form.add();
        }
        form.rows().get(row).settingProperty().set(setting);
        form.rows().get(row).valuesProperty().set(values);
    }

    private SweepPlan plan() {
        assertThat(form.problemProperty().get()).isEmpty();
        return form.planProperty().get().orElseThrow();
    }

    @Test
    void itBeginsWithTheSettingsInTrainAndAsLittleAsCanBeVaried() {
        assertThat(form.rows()).hasSize(1);
        assertThat(form.rows().get(0).valuesProperty().get()).isEqualTo("0.016");
        assertThat(plan().trials())
                .extracting(Trial::settings)
                .startsWith(DENSE)
                .hasSize(3);
        assertThat(form.wordsProperty().get()).startsWith("1 combination × 3 seeds = 3 trainings");
    }

    @Test
    void theSettingsInTrainAreFollowed() {
        train.set(Optional.of(SweepBase.of("mnist", DENSE.withEpochs(4))));
        assertThat(plan().data()).isEqualTo("mnist");
        assertThat(plan().trial(1).settings().epochs()).isEqualTo(4);
        train.set(Optional.empty());
        assertThat(form.planProperty().get()).isEmpty();
        assertThat(form.problemProperty().get()).startsWith("A setting in Train will not do");
    }

    @Test
    void theSettingsOfARunStayWhateverIsTypedInTrain() {
        SweepSource run = new SweepSource("Run a", Optional.of(SweepBase.of("sample", DENSE.withEpochs(7))));
        form.offer(Optional.of(run));
        form.sourceProperty().set(run);
        train.set(Optional.empty());
        form.offer(Optional.empty());
        assertThat(form.sources()).containsExactly(SweepSource.TRAIN, run);
        assertThat(plan().trial(1).settings()).isEqualTo(DENSE.withEpochs(7));
    }

    @Test
    void everyCombinationIsCounted() {
        vary(0, Settings.L1, "0, 0.1, 0.2");
        vary(1, Settings.ARCHITECTURE, "dense, conv");
        form.seedsProperty().set("4");
        assertThat(form.wordsProperty().get()).startsWith("6 combinations × 4 seeds = 24 trainings");
        assertThat(plan().differing()).containsExactly(Settings.L1, Settings.ARCHITECTURE);
    }

    @Test
    void whatHasNoEffectIsRefusedUnlessAnotherLineGivesItOne() {
        vary(0, Settings.RATE_DROP, "0.1, 0.5");
        assertThat(form.problemProperty().get()).contains("The setting rate-drop has no effect");
        vary(1, Settings.LEARNING_RATE_SCHEDULE, "constant, step");
        assertThat(plan().combinations()).isEqualTo(4);
    }

    @Test
    void oneSettingCannotBeVariedInTwoLines() {
        vary(0, Settings.L1, "0");
        vary(1, Settings.L1, "0.1");
        assertThat(form.problemProperty().get()).contains("The setting l1 is varied twice");
        form.remove(form.rows().get(1));
        assertThat(plan().combinations()).isEqualTo(1);
    }

    @Test
    void seedsAreCounted() {
        for (String bad : List.of("", "0", "-1", "2.5", "100001", "many")) {
            form.seedsProperty().set(bad);
            assertThat(form.problemProperty().get())
                    .contains("The number of seeds is \"" + bad + "\", but has to be a whole number");
        }
        form.seedsProperty().set("2");
        assertThat(plan().trials()).extracting(trial -> trial.settings().seed()).containsExactly(9L, 10L);
    }

    @Test
    void aPlanThatIsShownComesBackAsItWas() {
        SweepPlan shown = new SweepPlan(
                "mnist",
                Preset.NOTEBOOK,
                Map.of(Settings.EPOCHS, 3),
                Map.of(Settings.OPTIMIZER, List.of("sgd", "adam")),
                2,
                5);
        form.show(SweepSource.of(Path.of("plan.json"), shown), shown);
        assertThat(plan()).isEqualTo(shown);
        assertThat(form.sourceProperty().get().label()).isEqualTo("Plan plan.json");
    }
}
