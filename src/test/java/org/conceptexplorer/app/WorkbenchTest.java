package org.conceptexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.settings.NumberSetting;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.session.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    private final LaterExecutor window = new LaterExecutor();
    private final Path folder;
    private final Workbench bench;

    WorkbenchTest(@TempDir Path folder) {
        this.folder = folder;
        FxDelivery delivery = window.delivery();
        bench = new Workbench(
                new Datasets(folder.resolve("cache")),
                ScriptedNetworks.losing(0, step -> 0.5),
                new WindowMemory(new MemoryPreferences()),
                delivery,
                new Background(Runnable::run, delivery));
    }

    @BeforeEach
    void trainOnTheSamples() {
        bench.begin();
        window.runUntil(() -> bench.dataset().datasetProperty().get().isPresent());
        bench.settings().field(NumberSetting.EPOCHS).textProperty().set("1");
        bench.commands().train();
        window.runUntil(() -> bench.training().stateProperty().get() == SessionState.FINISHED);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void openTwoImages() throws IOException {
        bench.dataset().openFolder(IdxFiles.folder(folder.resolve("two")));
        window.runUntil(() -> bench.dataset()
                .datasetProperty()
                .get()
                .map(Dataset::test)
                .filter(test -> test.size() == 2)
                .isPresent());
    }

    @Test
    void allFiguresAreThoseOfTheNetworkOnViewWhateverIsChosenForTheNext() throws IOException {
        bench.settings().choose(Architecture.CONV);
        openTwoImages();
        bench.export().setFormat(Format.PNG, false);
        bench.export().setFormat(Format.CSV, true);
        Path target = Files.createDirectory(folder.resolve("figures"));
        bench.export().exportAll(target);
        window.runUntil(() -> !bench.export().work().busyProperty().get());
        assertThat(bench.notices().notices()).extracting(Notice::text).anyMatch(text -> text.startsWith("Exported "));
        assertThat(List.of(target.toFile().list()))
                .contains("concepts.csv", "mean-activation.csv")
                .noneMatch(name -> name.startsWith("maps"));
    }

    @Test
    void theLevelOfTheMeanImageIsThatOfTheImagesOnView() throws IOException {
        window.runUntil(() -> bench.loss().meanImage().isPresent());
        double samples = bench.loss().meanImage().orElseThrow();
        openTwoImages();
        assertThat(bench.loss().meanImage()).hasValue(samples);
        bench.commands().train();
        window.runUntil(() -> bench.digits().pageProperty().get().size() == 2);
        assertThat(bench.loss().meanImage()).isEmpty();
        window.runUntil(() -> bench.loss().meanImage().isPresent());
        assertThat(bench.loss().meanImage().orElseThrow()).isNotEqualTo(samples);
    }
}
