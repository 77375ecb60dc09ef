package org.conceptexplorer.app.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.app.MemoryPreferences;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.Workbench;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepOpeningTest {
    private static final String PLAN = "{\"data\": \"sample\", \"vary\": {\"l1\": [0, 0.5]}, \"seeds\": 2}";

    private final LaterExecutor window = new LaterExecutor();
    private final Path folder;
    private final Workbench bench;
    private final SweepModel sweep;

    SweepOpeningTest(@TempDir Path folder) {
        this.folder = folder;
        FxDelivery delivery = window.delivery();
        bench = new Workbench(
                new Datasets(folder.resolve("cache")),
                ScriptedNetworks.losing(0, step -> 0.5),
                new WindowMemory(new MemoryPreferences()),
                delivery,
                new Background(Runnable::run, delivery));
        sweep = bench.runs().sweep();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void open(Path plan) {
        sweep.opening().open(plan);
        window.runWaiting();
    }

    @Test
    void aPlanIsShownAndItsFolderIsStillToBeNamed() throws IOException {
        open(Files.writeString(folder.resolve("mine.json"), PLAN));
        assertThat(sweep.form().rows()).singleElement().satisfies(row -> {
            assertThat(row.settingProperty().get()).isEqualTo(Settings.L1);
            assertThat(row.valuesProperty().get()).isEqualTo("0, 0.5");
        });
        assertThat(sweep.form().wordsProperty().get()).startsWith("2 combinations × 2 seeds = 4 trainings");
        assertThat(sweep.obstacle().get()).startsWith("Name the folder");
    }

    @Test
    void aSweepThatWasBegunIsShownWithWhatCameOfItAndWhatIsDamagedIsNamed() throws IOException {
        Path begun = Files.createDirectories(folder.resolve("sweep"));
        Path plan = Files.writeString(begun.resolve("plan.json"), PLAN);
        for (String trial : new String[] {"trial-0001", "trial-0002"}) {
            RunFolder.create(begun.resolve(trial)).write(Runs.completed(ScriptedNetworks.dataset(40, 10), "1"));
        }
        Files.writeString(begun.resolve("trial-0002/run.json"), "{");
        open(plan);
        assertThat(sweep.folderProperty().get()).isEqualTo(begun.toString());
        assertThat(sweep.outcome().resultsProperty().get().orElseThrow().trials())
                .hasSize(1);
        assertThat(sweep.outcome().wordsProperty().get())
                .isEqualTo("1 of 4 trainings is finished and stays; Start goes on with the others.");
        assertThat(sweep.outcome().problemProperty().get()).contains("trial-0002", "damaged");
        assertThat(sweep.obstacle().get()).isEmpty();
    }

    @Test
    void aPlanThatCannotBeFollowedIsToldAndWhatWasTypedStays() throws IOException {
        sweep.form().seedsProperty().set("5");
        open(Files.writeString(folder.resolve("bad.json"), "{\"vary\": {\"l1\": [0, 7]}}"));
        assertThat(sweep.outcome().problemProperty().get()).contains("bad.json", "The setting l1 is 7");
        assertThat(sweep.form().seedsProperty().get()).isEqualTo("5");
        open(folder.resolve("gone.json"));
        assertThat(sweep.outcome().problemProperty().get()).contains("One more thing went wrong.");
    }
}
