package org.conceptexplorer.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conceptexplorer.app.MemoryPreferences;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.Workbench;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.app.training.Subject;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.library.RunBin;
import org.conceptexplorer.training.library.SessionFolder;
import org.conceptexplorer.training.run.CheckpointWriter;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.TrainingJob;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows that are opened one after another, or side by side, on one session folder. */
class RecoveryModelTest {
    private static final AutoencoderFactory SCRIPTED = ScriptedNetworks.losing(200_000, step -> 0.1 + 0.5 / step);

    private final Path folder;
    private final Path trainings;
    private final MemoryPreferences memory = new MemoryPreferences();
    private final List<Window> windows = new ArrayList<>();

    RecoveryModelTest(@TempDir Path folder) {
        this.folder = folder;
        this.trainings = folder.resolve("trainings");
    }

    @AfterEach
    void close() {
        windows.forEach(window -> window.bench.close());
    }

    /** A window without views. */
    private final class Window {
        final LaterExecutor thread = new LaterExecutor();
        final Workbench bench;

        Window(AutoencoderFactory networks) {
            FxDelivery delivery = thread.delivery();
            bench = new Workbench(
                    new Datasets(folder.resolve("cache")),
                    networks,
                    new WindowMemory(memory, Optional.of(trainings)),
                    delivery,
                    new Background(Runnable::run, delivery));
            windows.add(this);
            bench.begin();
            thread.runUntil(() -> bench.dataset().datasetProperty().get().isPresent());
            thread.runUntil(() -> bench.training().stateProperty().get() != SessionState.PREPARING);
        }

        void type(String epochs, String images) {
            bench.settings().field(Settings.EPOCHS).textProperty().set(epochs);
            bench.settings().field(Settings.TRAIN_IMAGES).textProperty().set(images);
            bench.settings().field(Settings.SEED).textProperty().set("7");
        }

        void train() {
            bench.commands().train();
            thread.runUntil(() ->
                    bench.loss().figureProperty().get().runs().get(0).totals().size() > 0);
        }

        void waitFor(SessionState state) {
            thread.runUntil(() -> bench.training().stateProperty().get() == state);
        }

        void waitForSteps(int steps) {
            thread.runUntil(() ->
                    bench.loss().figureProperty().get().runs().get(0).totals().size() >= steps);
        }

        Path kept() {
            thread.runUntil(() -> bench.training()
                    .run()
                    .flatMap(bench.session().keeper()::placeOf)
                    .isPresent());
            return bench.session()
                    .keeper()
                    .placeOf(bench.training().run().orElseThrow())
                    .orElseThrow();
        }

        Optional<Notice> notice(String id) {
            return bench.notices().notices().stream()
                    .filter(notice -> notice.id().equals(id))
                    .findFirst();
        }

        void press(String notice, String action) {
            thread.runUntil(() -> notice(notice).isPresent());
            notice(notice).orElseThrow().actions().stream()
                    .filter(each -> each.id().equals(action))
                    .findFirst()
                    .orElseThrow()
                    .verb()
                    .run();
        }

        Window closed() {
            bench.close();
            windows.remove(this);
            return this;
        }
    }

    @Test
    void aTrainingIsKeptWithoutBeingSaved() {
        Window window = new Window(SCRIPTED);
        window.type("1", "500");
        window.train();
        window.waitFor(SessionState.FINISHED);
        TrainedRun kept = RunFolder.read(window.kept()).training();
        assertThat(kept.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(kept.settings())
                .isEqualTo(window.bench.training().run().orElseThrow().settings());
        assertThat(window.bench.session().kept().unsaved()).isEmpty();
        assertThat(window.bench.session().keeper().keeps()).isTrue();
    }

    @Test
    void theNextStartShowsTheRunAndTheSettingsAsTheyWereLeft() {
        Window first = new Window(SCRIPTED);
        first.type("1", "500");
        first.train();
        first.waitFor(SessionState.FINISHED);
        first.kept();
        first.type("3", "600");
        first.closed();

        Window next = new Window(SCRIPTED);
        assertThat(next.bench.settings().field(Settings.EPOCHS).textProperty().get())
                .isEqualTo("3");
        next.waitFor(SessionState.FINISHED);
        Subject shown = next.bench.subject().subjectProperty().get().orElseThrow();
        assertThat(shown.settings().epochs()).isEqualTo(1);
        assertThat(next.bench
                        .settings()
                        .field(Settings.TRAIN_IMAGES)
                        .textProperty()
                        .get())
                .isEqualTo("600");
        assertThat(next.notice("unfinished")).isEmpty();
    }

    @Test
    void aTrainingUnderWayAtTheEndGoesOnAtTheNextStartWithTheSameBits() {
        Window first = new Window(Autoencoders::create);
        first.type("6", "2000");
        TrainingSettings settings =
                first.bench.settings().settingsProperty().get().orElseThrow();
        Dataset images = first.bench.dataset().datasetProperty().get().orElseThrow();
        first.train();
        first.closed();

        Window next = new Window(Autoencoders::create);
        next.waitFor(SessionState.STOPPED);
        next.press("unfinished", "continue-unfinished");
        next.waitFor(SessionState.FINISHED);
        Path kept = next.kept();
        TrainedRun whole = new TrainingJob(
                        TrainingPlan.of(images, settings), DataProvenance.of(images), Autoencoders::create)
                .train(new TrainingControl(), TrainingListener.NONE)
                .training();
        TrainedRun continued = RunFolder.read(kept).training();
        assertThat(continued.steps()).usingRecursiveComparison().isEqualTo(whole.steps());
        whole.weights().arrays().keySet().forEach(name -> assertThat(Arrays.equals(
                        continued.weights().array(name), whole.weights().array(name)))
                .as(name)
                .isTrue());
        assertThat(next.bench
                        .loss()
                        .figureProperty()
                        .get()
                        .runs()
                        .get(0)
                        .totals()
                        .size())
                .isEqualTo(whole.steps().size());
        assertThat(trainings).isDirectoryContaining(kept::equals);
        assertThat(folders()).hasSize(1); // it went on where it lay
    }

    @Test
    void aFinishedRunGoesOnForMoreEpochsWithTheSameBitsAndStaysAsItWas() {
        Window first = new Window(Autoencoders::create);
        first.type("2", "500");
        TrainingSettings settings =
                first.bench.settings().settingsProperty().get().orElseThrow();
        Dataset images = first.bench.dataset().datasetProperty().get().orElseThrow();
        first.train();
        first.waitFor(SessionState.FINISHED);
        Path finished = first.kept();
        first.closed();

        Window next = new Window(Autoencoders::create);
        next.waitFor(SessionState.FINISHED);
        next.bench.commands().goOn();
        next.thread.runUntil(() -> next.bench
                .training()
                .run()
                .filter(run -> run.history().size() == 4)
                .isPresent());
        TrainedRun continued = RunFolder.read(next.kept()).training();
        TrainedRun whole = new TrainingJob(
                        TrainingPlan.of(images, settings.withEpochs(4)),
                        DataProvenance.of(images),
                        Autoencoders::create)
                .train(new TrainingControl(), TrainingListener.NONE)
                .training();
        whole.weights().arrays().keySet().forEach(name -> assertThat(Arrays.equals(
                        continued.weights().array(name), whole.weights().array(name)))
                .as(name)
                .isTrue());
        assertThat(continued.steps()).usingRecursiveComparison().isEqualTo(whole.steps());
        assertThat(RunFolder.read(finished).training().history()).hasSize(2);
    }

    /** What a killed program leaves: a checkpoint, and nobody who has a lock on it. */
    private Path killed(String name) {
        Window window = new Window(SCRIPTED);
        window.type("2", "500");
        window.train();
        window.waitFor(SessionState.FINISHED);
        Path run = window.kept();
        TrainedRun ended = RunFolder.read(run).training();
        window.closed();
        Path dead = trainings.resolve(name);
        RunFolder left = RunFolder.create(dead);
        try (var checkpoints = new CheckpointWriter(left, RunFolder.read(run).data(), 0, problem -> {})) {
            checkpoints.keep(new TrainedRun(
                    ended.settings().withEpochs(5),
                    Outcome.UNFINISHED,
                    ended.started(),
                    ended.seconds(),
                    ended.history(),
                    ended.steps(),
                    ended.initialWeights(),
                    ended.weights(),
                    ended.continuation()));
        }
        left.discard(new IllegalStateException("killed"));
        return dead;
    }

    /** Looks once more for what was not finished, with a bin of the test's own. */
    private void lookAgain(Window window) {
        new RecoveryModel(
                        Optional.of(new SessionFolder(trainings, SessionFolder.MOST_BYTES)),
                        window.bench.session().last(),
                        new Background(Runnable::run, window.thread.delivery()),
                        window.bench.notices(),
                        window.bench.opening(),
                        new RunBin("Linux", folder.resolve("home"), Map.of()))
                .begin(true);
    }

    @Test
    void whatAKilledProgramLeftIsOfferedAndCanBeDiscardedAndBroughtBack() {
        Path dead = killed("dead");
        Window window = new Window(SCRIPTED);
        window.thread.runUntil(() -> window.notice("unfinished").isPresent());
        assertThat(window.notice("unfinished").orElseThrow().text()).contains("2 of 5 epochs", "seed 7");
        lookAgain(window);
        window.thread.runWaiting();
        window.press("unfinished", "discard-unfinished");
        window.thread.runUntil(() -> !Files.exists(dead));
        assertThat(window.notice("unfinished")).isEmpty();
        assertThat(folder.resolve("home/.local/share/Trash/files/dead")).isDirectory();
        window.press("runs", "undo-bin");
        window.thread.runUntil(() -> window.notice("unfinished").isPresent());
        assertThat(RunFolder.read(dead).training().history()).hasSize(2);
        assertThat(window.notice("unfinished").orElseThrow().text()).contains("2 of 5 epochs");
    }

    @Test
    void whatAKilledProgramLeftGoesOnToItsPlannedEnd() {
        Path dead = killed("dead");
        Window window = new Window(SCRIPTED);
        window.press("unfinished", "continue-unfinished");
        window.thread.runUntil(() -> window.bench
                .training()
                .run()
                .filter(run -> run.history().size() == 5)
                .isPresent());
        assertThat(window.kept()).isEqualTo(dead);
        assertThat(RunFolder.read(dead).training().history()).hasSize(5);
        assertThat(dead.resolve("checkpoint.zip")).doesNotExist();
    }

    @Test
    void remainsOfDeadProgramsAreSweptAwayAndFilesOfOthersStay() throws IOException {
        Files.createDirectories(trainings.resolve("empty"));
        Files.writeString(Files.createDirectories(trainings.resolve("half")).resolve(".concept-explorer-0.part"), "x");
        Files.writeString(Files.createDirectories(trainings.resolve("mine")).resolve("letter.txt"), "dear");
        new Window(SCRIPTED);
        assertThat(folders()).containsExactly(trainings.resolve("mine"));
    }

    @Test
    void aDiskThatFailsIsToldAndNothingIsLost() throws IOException {
        Window window = new Window(SCRIPTED);
        Files.deleteIfExists(trainings);
        Files.writeString(trainings, "no folder");
        window.type("4", "2000");
        window.bench.commands().train();
        window.thread.runUntil(() -> window.notice("keeping").isPresent());
        assertThat(window.bench.training().underWay()).isTrue();
        assertThat(window.bench.session().keeper().keeps()).isFalse();
        window.waitFor(SessionState.FINISHED);
        window.thread.runUntil(() -> window.notice("saved").isPresent());
        assertThat(window.notice("saved").orElseThrow().text()).contains("The training is not lost");
        assertThat(window.bench.session().kept().unsaved()).hasSize(1);
    }

    @Test
    void aFolderThatIsRemovedWhileItTrainsIsMadeAnew() throws IOException {
        Window window = new Window(SCRIPTED);
        window.type("10000", "2000");
        window.train();
        window.waitForSteps(2);
        for (Path run : folders()) {
            try (Stream<Path> files = Files.list(run)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(run);
        }
        window.bench.training().stop();
        window.waitFor(SessionState.STOPPED);
        assertThat(RunFolder.read(window.kept()).training().outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(window.bench.session().kept().unsaved()).isEmpty();
    }

    @Test
    void twoWindowsDoNotDisturbOneAnother() {
        Window one = new Window(SCRIPTED);
        one.type("10000", "500");
        one.train();
        Window other = new Window(SCRIPTED);
        assertThat(other.notice("unfinished")).isEmpty();
        other.type("1", "500");
        other.train();
        other.waitFor(SessionState.FINISHED);
        Path kept = other.kept();
        one.bench.training().stop();
        one.waitFor(SessionState.STOPPED);
        assertThat(one.kept()).isNotEqualTo(kept);
    }

    private List<Path> folders() {
        try (Stream<Path> content = Files.list(trainings)) {
            return content.filter(Files::isDirectory).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
