package org.conceptexplorer.app.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.app.MemoryPreferences;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.Workbench;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.FolderChoice;
import org.conceptexplorer.data.source.SampleChoice;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.export.ProvenanceReader;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens runs and images in all view models of the window together. */
class OpeningModelTest {
    private final LaterExecutor window = new LaterExecutor();
    private final MemoryPreferences memory = new MemoryPreferences();
    private final Path folder;
    private final Path images;
    private final Path runFolder;
    private final Datasets datasets;
    private final Workbench bench;
    private Run run;

    OpeningModelTest(@TempDir Path folder) {
        this.folder = folder;
        images = folder.resolve("images");
        runFolder = folder.resolve("run");
        datasets = new Datasets(folder.resolve("cache"));
        FxDelivery delivery = window.delivery();
        bench = new Workbench(
                datasets,
                ScriptedNetworks.losing(0, step -> 0.5),
                new WindowMemory(memory),
                delivery,
                new Background(Runnable::run, delivery));
    }

    @BeforeEach
    void keepARun() throws IOException {
        IdxFiles.folder(images);
        DataChoice choice = new FolderChoice(images);
        run = Runs.completed(datasets.open(choice, Progress.NONE), "0.0.1");
        RunFolder.create(runFolder).write(run);
        bench.begin();
        window.runUntil(() -> bench.subject().subjectProperty().get().isPresent());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void open(Path path) {
        bench.opening().open(path);
    }

    private Optional<Subject> shown() {
        return bench.subject().subjectProperty().get();
    }

    @Test
    void aNetworkOfAnotherProgramIsShownTheImagesOnViewAndCanBeSavedAsARun() {
        Path file = folder.resolve("network.h5");
        ModelFormats.ofFile(file)
                .orElseThrow()
                .writer()
                .orElseThrow()
                .write(PortableModel.of(run, Part.AUTOENCODER), file);
        String onView = shown().orElseThrow().data().name();
        open(file);
        window.runUntil(() -> shown().flatMap(Subject::opened).isPresent()
                && bench.training().stateProperty().get() == SessionState.STOPPED);
        Run opened = shown().orElseThrow().opened().orElseThrow();
        assertThat(opened.training().outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(opened.data().name()).isEqualTo(onView);
        assertThat(opened.training().weights().array("concepts/bias"))
                .containsExactly(run.training().weights().array("concepts/bias"));
        assertThat(bench.subject().titleProperty().get()).contains("imported");
        assertThat(notice("opening").orElseThrow().text()).contains("network.h5", "no history of the training");
        Path kept = folder.resolve("kept");
        bench.saving().saveRun(kept);
        window.runUntil(() -> notice("saved").isPresent());
        assertThat(RunFolder.read(kept).training().outcome()).isEqualTo(Outcome.IMPORTED);
    }

    @Test
    void aFileThatHoldsNoNetworkIsExplainedAndWhatIsOnViewStays() throws IOException {
        Optional<Subject> before = shown();
        open(Files.writeString(folder.resolve("network.keras"), "no zip"));
        window.runUntil(this::problemToldAboutOpening);
        assertThat(notice("opening").orElseThrow().text()).contains("network.keras", "no sound zip");
        assertThat(shown()).isEqualTo(before);
    }

    private boolean runOnView() {
        return shown().flatMap(Subject::opened).isPresent()
                && bench.training().stateProperty().get() == SessionState.FINISHED;
    }

    private Optional<Notice> notice(String id) {
        return bench.notices().notices().stream()
                .filter(notice -> notice.id().equals(id))
                .findFirst();
    }

    private boolean problemToldAboutOpening() {
        return notice("opening")
                .filter(notice -> notice.kind() == Notice.Kind.PROBLEM)
                .isPresent();
    }

    private void press(String notice, String action) {
        notice(notice).orElseThrow().actions().stream()
                .filter(each -> each.id().equals(action))
                .findFirst()
                .orElseThrow()
                .verb()
                .run();
    }

    @Test
    void aRunComesBackWhole() {
        open(runFolder);
        window.runUntil(this::runOnView);
        window.runUntil(() -> bench.digits().pageProperty().get().stream()
                .allMatch(image -> image.result().isPresent()));
        assertThat(bench.loss().figureProperty().get().runs().get(0).history())
                .isEqualTo(run.training().history());
        assertThat(bench.loss().figureProperty().get().runs().get(0).totals().size())
                .isEqualTo(run.training().steps().size());
        assertThat(bench.digits().pageProperty().get()).hasSize(2);
        assertThat(bench.settings().settingsProperty().get()).contains(Runs.SETTINGS);
        assertThat(bench.dataset().choiceProperty().get()).isEqualTo(new FolderChoice(images));
        assertThat(bench.subject().titleProperty().get()).startsWith("Dense · images · seed 5 · 2 epochs · error ");
        assertThat(bench.subject().outdated().get()).isFalse();
        assertThat(bench.saving().runThereProperty().get()).isTrue();
    }

    @Test
    void figuresOfARunTellWhatTrainedIt() {
        open(runFolder);
        window.runUntil(this::runOnView);
        Path target = folder.resolve("loss.png");
        bench.saving().savePicture(bench.loss().figureProperty().get(), Style.LIGHT, 640, 240, target);
        assertThat(ProvenanceReader.read(target).entries().get("Trained by")).contains("0.0.1");
    }

    @Test
    void otherSettingsOrImagesMakeTheRunOneOfBefore() {
        open(runFolder);
        window.runUntil(this::runOnView);
        bench.settings().field(Settings.EPOCHS).textProperty().set("3");
        assertThat(bench.subject().outdated().get()).isTrue();
        bench.settings().field(Settings.EPOCHS).textProperty().set("2");
        assertThat(bench.subject().outdated().get()).isFalse();
        bench.dataset().choose(new SampleChoice());
        window.runUntil(() -> bench.subject().outdated().get());
    }

    @Test
    void aFileOfARunStandsForTheRun() {
        open(runFolder.resolve("weights.npz"));
        window.runUntil(this::runOnView);
    }

    @Test
    void aFolderOfImagesIsOpenedAsImages() {
        open(images);
        window.runUntil(() -> bench.dataset().choiceProperty().get().equals(new FolderChoice(images)));
        assertThat(shown().flatMap(Subject::opened)).isEmpty();
    }

    @Test
    void aDamagedRunIsToldAndWhatIsOnViewStays() throws IOException {
        Files.writeString(runFolder.resolve("steps.csv"), "step,epoch,loss\n1,1,what\n");
        Subject before = shown().orElseThrow();
        open(runFolder);
        window.runUntil(this::problemToldAboutOpening);
        assertThat(notice("opening").orElseThrow().text()).contains("steps.csv").contains("damaged");
        assertThat(shown()).contains(before);
        assertThat(bench.settings().settingsProperty().get().orElseThrow().seed())
                .isEqualTo(1);
    }

    @Test
    void aRunWithoutItsMainFileIsNotTakenForImages() throws IOException {
        Files.delete(runFolder.resolve("run.json"));
        open(runFolder);
        window.runUntil(this::problemToldAboutOpening);
        assertThat(notice("opening").orElseThrow().text()).contains("run.json");
    }

    @Test
    void changedImagesAreNamedAndTheRunCanBeSeenWithoutAny() throws IOException {
        changeAnImage();
        open(runFolder);
        window.runUntil(() -> notice("run-images").isPresent());
        assertThat(notice("run-images").orElseThrow().text())
                .contains("t10k-images")
                .contains("is another");
        assertThat(shown().flatMap(Subject::opened)).isEmpty();
        press("run-images", "open-without-images");
        window.runUntil(this::runOnView);
        assertThat(bench.loss().figureProperty().get().runs().get(0).history()).hasSize(2);
        assertThat(bench.digits().pageProperty().get()).isEmpty();
        assertThat(notice("run-images")).isEmpty();
    }

    /** As far as the run can tell: the images that it learned from had another digest. */
    private void changeAnImage() throws IOException {
        Path json = runFolder.resolve("run.json");
        String text = Files.readString(json);
        String other =
                text.replaceFirst("(\"t10k-images[^\"]*\"\\s*:\\s*)\"[0-9a-f]{64}\"", "$1\"" + "0".repeat(64) + "\"");
        assertThat(other).isNotEqualTo(text);
        Files.writeString(json, other);
    }

    @Test
    void imagesThatHaveMovedAreFoundWhereThePersonSays() throws IOException {
        Path moved = folder.resolve("moved");
        Files.move(images, moved);
        bench.opening().setImagesQuestion(answer -> answer.accept(moved));
        open(runFolder);
        window.runUntil(() -> notice("run-images").isPresent());
        press("run-images", "choose-run-images");
        window.runUntil(this::runOnView);
        assertThat(shown().flatMap(Subject::images).map(Dataset::test)).isPresent();
        assertThat(shown().flatMap(Subject::otherImages)).isEmpty();
        assertThat(notice("run-images")).isEmpty();
    }

    @Test
    void otherImagesAreShownAndSaidToBeOthers() throws IOException {
        changeAnImage();
        bench.opening().setImagesQuestion(answer -> answer.accept(images));
        open(runFolder);
        window.runUntil(() -> notice("run-images").isPresent());
        press("run-images", "choose-run-images");
        window.runUntil(this::runOnView);
        assertThat(shown().flatMap(Subject::otherImages)).contains("images");
        assertThat(bench.subject().titleProperty().get()).contains("shown images");
        assertThat(notice("run-images").orElseThrow().kind()).isEqualTo(Notice.Kind.ADVICE);
    }

    @Test
    void whatWasOpenedIsRememberedUntilItIsGone() throws IOException {
        open(runFolder);
        window.runUntil(this::runOnView);
        assertThat(new RecentPaths(new WindowMemory(memory).recents()).paths())
                .isEqualTo(bench.opening().recents().paths());
        assertThat(bench.opening().recents().paths()).containsExactly(runFolder);
        Files.move(runFolder, folder.resolve("elsewhere"));
        open(runFolder);
        window.runUntil(this::problemToldAboutOpening);
        assertThat(bench.opening().recents().paths()).isEmpty();
    }

    @Test
    void aTrainingUnderWayIsStoppedOnlyIfThePersonSaysSoAndIsKept() {
        bench.settings().field(Settings.EPOCHS).textProperty().set("10000");
        bench.commands().train();
        window.runUntil(() -> bench.training().stateProperty().get() == SessionState.TRAINING);
        open(runFolder);
        window.runUntil(() -> notice("opening-busy").isPresent());
        assertThat(bench.training().stateProperty().get()).isEqualTo(SessionState.TRAINING);
        press("opening-busy", "stop-and-open");
        window.runUntil(this::runOnView);
        assertThat(bench.session().kept().unsaved()).hasSize(1);
        bench.opening().show(bench.session().kept().runs().get(0));
        window.runUntil(() -> bench.training().stateProperty().get() == SessionState.STOPPED);
        assertThat(bench.settings().settingsProperty().get().orElseThrow().epochs())
                .isEqualTo(10_000);
    }

    @Test
    void aSavedTrainingIsNoLongerLostAtTheEnd() {
        bench.settings().field(Settings.EPOCHS).textProperty().set("1");
        bench.commands().train();
        window.runUntil(() -> bench.training().stateProperty().get() == SessionState.FINISHED);
        assertThat(bench.session().kept().unsaved()).hasSize(1);
        bench.saving().saveRun(folder.resolve("saved"));
        window.runUntil(() -> bench.session().kept().unsaved().isEmpty());
        assertThat(bench.opening().recents().paths()).isEqualTo(List.of(folder.resolve("saved")));
    }
}
