package org.conceptexplorer.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.conceptexplorer.app.MemoryPreferences;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.Workbench;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.saving.RunsOrigin;
import org.conceptexplorer.app.shell.WindowMemory;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.idx.IdxFiles;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.FolderChoice;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.concept.SideBySideFigure;
import org.conceptexplorer.figure.loss.LossFigure;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.library.ListedRun;
import org.conceptexplorer.training.library.RunBin;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.run.RunLabel;
import org.conceptexplorer.training.run.TrainingJob;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.setting.Setting;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsModelTest {
    private final LaterExecutor window = new LaterExecutor();
    private final FxDelivery delivery = window.delivery();
    private final Background background = new Background(Runnable::run, delivery);
    private final MemoryPreferences memory = new MemoryPreferences();
    private final Path folder;
    private final Path trainings;
    private final Workbench bench;
    private final RunsModel model;
    private final RunActions actions;
    private Dataset images;

    RunsModelTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        trainings = Files.createDirectories(folder.resolve("trainings"));
        bench = new Workbench(
                new Datasets(folder.resolve("cache")),
                ScriptedNetworks.losing(0, step -> 0.5),
                new WindowMemory(memory, Optional.of(trainings)),
                delivery,
                background);
        model = bench.runs().model();
        actions = new RunActions(
                model,
                bench.opening(),
                bench.settings(),
                bench.notices(),
                background,
                new RunBin("Linux", folder.resolve("home"), Map.of()));
        IdxFiles.folder(folder.resolve("images"));
        images = new Datasets(folder.resolve("cache")).open(new FolderChoice(folder.resolve("images")), Progress.NONE);
    }

    @BeforeEach
    void keepRuns() {
        bench.begin();
        window.runUntil(() -> bench.dataset().datasetProperty().get().isPresent());
        window.runUntil(() -> bench.training().stateProperty().get() != SessionState.PREPARING);
        write("one", settings().withSeed(1));
        write("two", settings().withSeed(2));
        write("long", settings().withSeed(1).withEpochs(3));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static TrainingSettings settings() {
        return org.conceptexplorer.app.Runs.SETTINGS.withBatchSize(2);
    }

    private Path write(String name, TrainingSettings settings) {
        TrainingJob job = new TrainingJob(
                TrainingPlan.of(images, settings),
                DataProvenance.of(images),
                ScriptedNetworks.losing(0, step -> 0.5 / step));
        Path path = trainings.resolve(name);
        RunFolder.create(path).write(job.train(new TrainingControl(), TrainingListener.NONE));
        return path;
    }

    private void list() {
        model.refresh();
        window.runWaiting();
    }

    private List<ListedRun> named(String... names) {
        return List.of(names).stream()
                .map(name -> model.all().stream()
                        .filter(run -> run.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private Optional<Notice> notice() {
        return bench.notices().notices().stream()
                .filter(notice -> notice.id().equals("runs"))
                .findFirst();
    }

    @Test
    void allRunsAreListedWithTheSettingsInWhichTheyDiffer() {
        list();
        assertThat(model.all()).extracting(ListedRun::name).containsExactlyInAnyOrder("one", "two", "long");
        assertThat(model.differingProperty().get())
                .extracting(Setting::id)
                .containsExactly(Settings.SEED.id()); // the epochs have a column of their own
    }

    @Test
    void theSearchTakesAllWordsWhereverTheyStand() {
        new RunLabel("", "the best one", List.of("paper")).write(trainings.resolve("two"));
        list();
        model.searchProperty().set("PAPER best");
        assertThat(model.shown()).extracting(ListedRun::name).containsExactly("two");
        model.searchProperty().set("dense seed 1");
        assertThat(model.shown()).extracting(ListedRun::name).containsExactlyInAnyOrder("one", "long");
        model.searchProperty().set("");
        assertThat(model.shown()).hasSize(3);
    }

    @Test
    void columnsTellAndSort() {
        list();
        RunColumn epochs = RunColumn.of(model.differingProperty().get()).stream()
                .filter(column -> column.id().equals("epochs"))
                .findFirst()
                .orElseThrow();
        assertThat(epochs.text().apply(named("long").get(0))).isEqualTo("3");
        assertThat(epochs.order().compare(named("one").get(0), named("long").get(0)))
                .isNegative();
        assertThat(RunColumn.of(model.differingProperty().get()))
                .extracting(RunColumn::id)
                .contains("setting-seed", "tags")
                .doesNotContain("setting-batch-size");
    }

    @Test
    void chosenRunsAreDrawnOverOneAnotherOrAsMeanAndBand() {
        list();
        model.choose(named("one", "two"));
        window.runWaiting();
        assertThat(((LossFigure) model.figureProperty().get()).runs())
                .extracting(run -> run.name())
                .containsExactly("one", "two");
        model.show(RunsView.SPREAD);
        window.runWaiting();
        LossFigure spread = (LossFigure) model.figureProperty().get();
        assertThat(spread.table().rows().toString()).contains("one (mean of 2): validation error");
        model.choose(List.of());
        assertThat(model.figureProperty().get()).isNull();
        assertThat(model.wordsProperty().get()).startsWith("Choose runs in the table");
    }

    @Test
    void twoRunsAreSetSideBySideOnTheSameImages() {
        list();
        model.show(RunsView.SIDE_BY_SIDE);
        model.choose(named("long", "two", "one"));
        window.runUntil(() -> model.figureProperty().get() != null);
        SideBySideFigure figure = (SideBySideFigure) model.figureProperty().get();
        assertThat(figure.sides()).extracting(SideBySideFigure.Side::name).containsExactly("long", "two");
        assertThat(figure.sides()).allMatch(side -> side.images().stream()
                .allMatch(image -> image.result().isPresent()));
        assertThat(model.wordsProperty().get()).contains("Of 3 runs that are chosen, the first 2 are drawn");
    }

    @Test
    void aDamagedRunSaysWhatIsWrongWithIt() throws IOException {
        Files.writeString(trainings.resolve("one").resolve("run.json"), "{}");
        list();
        model.choose(named("one"));
        assertThat(model.figureProperty().get()).isNull();
        assertThat(model.wordsProperty().get()).contains("damaged");
    }

    @Test
    void aLabelIsKeptWithTheRun() {
        list();
        actions.label(named("one").get(0), label -> label.withName("first").withTags(List.of("a", "b")));
        window.runWaiting();
        assertThat(RunLabel.read(trainings.resolve("one"))).isEqualTo(new RunLabel("first", "", List.of("a", "b")));
        assertThat(named("first")).hasSize(1);
        actions.label(named("first").get(0), label -> label.withName("x".repeat(100)));
        assertThat(notice().orElseThrow().text()).contains("at most 60");
    }

    @Test
    void runsGoIntoTheBinAndComeBack() {
        list();
        model.choose(named("one", "long"));
        actions.bin(named("one", "two"));
        window.runWaiting();
        assertThat(model.chosenProperty().get()).extracting(ListedRun::name).containsExactly("long");
        assertThat(model.all()).extracting(ListedRun::name).containsExactly("long");
        assertThat(trainings.resolve("one")).doesNotExist();
        notice().orElseThrow().actions().get(0).verb().run();
        window.runWaiting();
        assertThat(model.all()).hasSize(3);
        assertThat(RunFolder.read(trainings.resolve("one")).training().history())
                .hasSize(2);
    }

    @Test
    void theSettingsOfARunAreTakenForTheNext() {
        list();
        actions.takeOver(named("long").get(0));
        assertThat(bench.settings().settingsProperty().get().orElseThrow().epochs())
                .isEqualTo(3);
    }

    @Test
    void aRunTellsTheCommandThatMakesIt() {
        list();
        assertThat(actions.command(named("long").get(0)).orElseThrow())
                .startsWith("concept-explorer train --out run --data ")
                .contains("--epochs 3", "--seed 1");
    }

    @Test
    void aRunIsOpenedAndGoneOnWith() {
        list();
        actions.open(named("two").get(0));
        window.runUntil(() -> bench.training().run().isPresent()
                && bench.training().stateProperty().get() == SessionState.FINISHED);
        actions.goOn(named("one").get(0));
        window.runUntil(() ->
                bench.training().run().filter(run -> run.history().size() == 4).isPresent());
        assertThat(RunFolder.read(trainings.resolve("one")).training().history())
                .as("what was finished stays as it was")
                .hasSize(2);
    }

    @Test
    void anotherFolderIsListedAndRemembered() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.move(trainings.resolve("two"), other.resolve("moved"));
        model.addFolder(other);
        window.runWaiting();
        assertThat(model.all()).extracting(ListedRun::name).contains("moved", "one");
        assertThat(new RunFolders(Optional.empty(), new WindowMemory(memory).runFolders()).chosen())
                .containsExactly(other);
        model.removeFolder(other);
        window.runWaiting();
        assertThat(model.all()).extracting(ListedRun::name).doesNotContain("moved");
    }

    @Test
    void figuresOfRunsTellTheCommandThatDrawsThem() {
        list();
        model.choose(named("one", "two"));
        window.runWaiting();
        LossFigure figure = (LossFigure) model.figureProperty().get();
        Look look = new Look(Style.LIGHT, 600, OptionalDouble.empty(), 96, "", "");
        String command = new RunsOrigin(
                        model.drawn().stream().map(ListedRun::path).toList())
                .provenance(figure, look, Format.PNG)
                .entries()
                .get("Command");
        assertThat(command)
                .contains(
                        "figures " + trainings.resolve("one"),
                        "--compare " + trainings.resolve("two"),
                        "--figure loss");
    }
}
