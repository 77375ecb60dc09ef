package org.conceptexplorer.training.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.optimizer.AdamW;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepPlanFileTest {
    private final Path folder;

    SweepPlanFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private SweepPlan plan(String json) throws IOException {
        return SweepPlanFile.read(Files.writeString(folder.resolve("plan.json"), json.replace('\'', '"')));
    }

    @Test
    void aPlanIsEveryCombinationWithEverySeed() throws IOException {
        SweepPlan plan = plan("{'data': 'sample', 'settings': {'architecture': 'conv', 'epochs': 2},"
                + " 'vary': {'l1': [0, 1e-3], 'batch_size': [16, 32, 64]}, 'seeds': 2, 'first_seed': 5}");
        List<Trial> trials = plan.trials();
        assertThat(trials).hasSize(12);
        assertThat(trials)
                .extracting(trial -> trial.settings().l1() + " "
                        + trial.settings().batchSize() + " " + trial.settings().seed())
                .startsWith("0.0 16 5", "0.0 16 6", "0.0 32 5")
                .endsWith("0.001 64 6")
                .doesNotHaveDuplicates();
        assertThat(trials).extracting(Trial::combination).startsWith(0, 0, 1, 1).endsWith(5, 5);
        assertThat(trials.get(11).folder()).isEqualTo("trial-0012");
        assertThat(plan.trial(7)).isEqualTo(trials.get(6));
    }

    @Test
    void whatIsNotNamedIsThePresets() throws IOException {
        TrainingSettings settings = plan("{'preset': 'notebook', 'settings': {'architecture': 'conv'}}")
                .trials()
                .get(0)
                .settings();
        assertThat(settings).isEqualTo(Preset.NOTEBOOK.settings(Architecture.CONV));
    }

    @Test
    void anOptimiserBringsItsConstantsWhereverItStands() throws IOException {
        SweepPlan plan = plan("{'settings': {'weight-decay': 0.5, 'learning-rate': 0.25, 'optimizer': 'adamw'}}");
        TrainingSettings settings = plan.trials().get(0).settings();
        assertThat(settings.optimizer()).isInstanceOf(AdamW.class);
        assertThat(settings.get(Settings.LEARNING_RATE)).isEqualTo(0.25);
        assertThat(settings.optimizer().constant("weight-decay")).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nonsense': 1} | There is no key nonsense; choose from data, first_seed",
                "{'settings': {'nonsense': 1}} | There is no setting nonsense",
                "{'settings': {'epochs': 0}} | The setting epochs is 0, but has to lie between 1 and 10000",
                "{'settings': {'epochs': 1.5}} | The setting epochs is 1.5",
                "{'settings': {'epochs': [1]}} | The setting epochs has to be a number",
                "{'settings': {'epochs': null}} | The setting epochs has to be a number",
                "{'settings': {'seed': 3}} | The seed follows from seeds and first_seed",
                "{'settings': {'momentum': 0.5}} | The setting momentum does not belong to adam",
                "{'settings': []} | The value of settings has to be an object",
                "{'vary': {'l1': [0, 2]}} | The setting l1 is 2",
                "{'vary': {'l1': [0, 'much']}} | The setting l1 is much",
                "{'vary': {'l1': []}} | over no value",
                "{'vary': {'l1': 0.5}} | The values of l1 have to be a list",
                "{'vary': {'l1': [0.5, 0.5]}} | twice",
                "{'vary': {'l1': [0.5]}, 'settings': {'l1': 0}} | stands in settings and in vary",
                "{'seeds': 0} | seeds has to be 1 or more",
                "{'seeds': 1000000} | more than 100000 trials",
                "{'seeds': 'many'} | The value of seeds has to be a whole number",
                "{'preset': 'nonsense'} | There is no preset nonsense; choose from",
                "{'data': 5} | The value of data has to be a text",
                "{'format': 2} | Its format is 2, but this version knows only 1",
                "{'seeds': 1, 'seeds': 2} | is no sound JSON",
                "[[[[[[[[[[[[[[[[ | is no sound JSON",
                "[] | holds no JSON object",
                "'' | holds no JSON object"
            })
    void whatCannotBeFollowedIsRefusedByASentence(String json, String words) {
        assertThatThrownBy(() -> plan(json))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("The plan " + folder.resolve("plan.json"))
                .hasMessageContaining(words);
    }

    @Test
    void aPlanThatIsNotThereIsTold() {
        assertThatThrownBy(() -> SweepPlanFile.read(folder.resolve("other.json")))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("other.json cannot be read because");
    }
}
