package org.conceptexplorer.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.conceptexplorer.app.MemoryPreferences;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.fx.Background;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.app.fx.RememberedFolder;
import org.conceptexplorer.app.loss.LossModel;
import org.conceptexplorer.app.notices.Notice;
import org.conceptexplorer.app.notices.NoticesModel;
import org.conceptexplorer.app.training.Preparation;
import org.conceptexplorer.app.training.TrainingModel;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelFormats;
import org.conceptexplorer.exchange.ModelImport;
import org.conceptexplorer.exchange.Part;
import org.conceptexplorer.export.ProvenanceReader;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.RunFolder;
import org.conceptexplorer.training.session.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingModelTest {
    private static final Dataset DATA = ScriptedNetworks.dataset(100, 10);

    private final LaterExecutor window = new LaterExecutor();
    private final NoticesModel notices = new NoticesModel();
    private final TrainingModel training =
            new TrainingModel(ScriptedNetworks.losing(0, step -> 0.5), window.delivery());
    private final SavingModel model = new SavingModel(
            new Background(Runnable::run, FxDelivery.inPlace()),
            notices,
            training,
            new RememberedFolder(new MemoryPreferences(), "saved"));

    @BeforeEach
    void showWhatIsTrained() {
        training.whenShown(model::show);
    }

    @AfterEach
    void close() {
        training.close();
    }

    @Test
    void aPictureHasTwiceThePixelsOfTheScreen(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("loss.png");
        model.savePicture(new LossModel().figureProperty().get(), Style.LIGHT, 640, 240, target);
        var picture = ImageIO.read(target.toFile());
        assertThat(picture.getWidth()).isEqualTo(1280);
        assertThat(picture.getHeight()).isEqualTo(480);
        assertThat(notices.notices().get(0).text()).contains(target.toString());
    }

    @Test
    void aPictureThatCannotBeWrittenIsExplained(@TempDir Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("loss.png"));
        model.savePicture(new LossModel().figureProperty().get(), Style.LIGHT, 640, 240, target);
        assertThat(notices.notices().get(0).kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(notices.notices().get(0).text()).contains(target.toString());
    }

    @Test
    void aPictureSavedWhileItTrainsTellsTheStepItShows(@TempDir Path folder) {
        AtomicInteger shown = new AtomicInteger();
        AtomicInteger epochs = new AtomicInteger();
        training.follow(events -> events.forEach(event -> {
            if (event instanceof TrainingEvent.Stepped stepped) {
                shown.set(stepped.step().step());
            } else if (event instanceof TrainingEvent.EpochEnded ended) {
                epochs.set(ended.epoch().epoch());
            }
        }));
        TrainingSettings settings =
                Preset.NOTEBOOK.settings(Architecture.DENSE).withBatchSize(10).withEpochs(1_000);
        training.start(new Preparation(DATA, settings));
        window.runUntil(() -> shown.get() > 10);
        Path target = folder.resolve("loss.png");
        model.savePicture(new LossModel().figureProperty().get(), Style.LIGHT, 640, 240, target);
        Map<String, String> told = ProvenanceReader.read(target).entries();
        assertThat(told).containsEntry("Step", String.valueOf(shown.get())).containsKeys("Settings", "Data");
        assertThat(told.get("Epoch")).isEqualTo(epochs + " of 1000");
        assertThat(told.get("Command"))
                .startsWith("concept-explorer train")
                .contains(" --stop-after " + shown.get() + " && ")
                .contains("concept-explorer figures run");
    }

    @Test
    void aPartOfTheNetworkIsSavedForAnotherProgramWithAWordOnWhatItsFormatCannotSay(@TempDir Path folder) {
        training.start(new Preparation(DATA, Preset.NOTEBOOK.settings(Architecture.DENSE)));
        window.runUntil(() -> model.runThereProperty().get());
        ModelFormat format = ModelFormats.ofFile(Path.of("any.safetensors")).orElseThrow();
        Path target = ModelMenu.withEnding(folder.resolve("network"), format);
        model.saveModel(format, Part.AUTOENCODER, target);
        assertThat(ModelImport.read(target).weights().architecture()).isEqualTo(Architecture.DENSE);
        assertThat(notices.notices().get(0).text()).contains(target.toString(), "weights alone");
    }

    @Test
    void aTrainingIsSavedAsARunThatCanBeRead(@TempDir Path folder) {
        training.start(new Preparation(DATA, Preset.NOTEBOOK.settings(Architecture.DENSE)));
        assertThat(model.runThereProperty().get()).isFalse();
        window.runUntil(() -> model.runThereProperty().get());
        Path target = folder.resolve("run");
        model.saveRun(target);
        assertThat(RunFolder.read(target).training().settings())
                .isEqualTo(Preset.NOTEBOOK.settings(Architecture.DENSE));
    }

    @Test
    void aTrainingThatCannotBeWrittenIsKeptAndAnotherPlaceIsAskedFor(@TempDir Path folder) throws IOException {
        training.start(new Preparation(DATA, Preset.NOTEBOOK.settings(Architecture.DENSE)));
        window.runUntil(() -> model.runThereProperty().get());
        model.whenAnotherPlaceIsWanted(run -> model.saveRun(run, folder.resolve("free")));
        model.saveRun(Files.writeString(folder.resolve("taken"), "mine"));
        Notice said = notices.notices().get(0);
        assertThat(said.kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(said.text()).contains("taken", "The training is not lost");
        said.actions().get(0).verb().run();
        assertThat(RunFolder.read(folder.resolve("free")).training().steps().size())
                .isPositive();
        assertThat(notices.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.PASSING);
    }

    @Test
    void filesAreNamedAfterTheirTraining() {
        assertThat(model.nameOf("bars")).isEqualTo("bars");
        training.start(new Preparation(
                DATA, Preset.NOTEBOOK.settings(Architecture.DENSE).withSeed(7)));
        window.runUntil(() -> model.runThereProperty().get());
        assertThat(model.nameOf("bars")).isEqualTo("dense-blank-seed-7-bars");
    }

    @Test
    void aPausedTrainingIsSavedAsItIsAndGoesOn(@TempDir Path folder) {
        TrainingSettings settings =
                Preset.NOTEBOOK.settings(Architecture.DENSE).withBatchSize(10).withEpochs(10_000);
        AtomicBoolean stepped = new AtomicBoolean();
        training.follow(events ->
                stepped.compareAndSet(false, events.stream().anyMatch(TrainingEvent.Stepped.class::isInstance)));
        training.start(new Preparation(DATA, settings));
        window.runUntil(stepped::get);
        assertThat(model.runThereProperty().get()).isFalse();
        training.pause();
        window.runUntil(() -> training.stateProperty().get() == SessionState.PAUSED);
        assertThat(model.runThereProperty().get()).isTrue();
        List<Path> saved = new ArrayList<>();
        model.whenRunSaved((run, where) -> saved.add(where));
        model.saveRun(folder.resolve("run"));
        window.runUntil(() -> !saved.isEmpty());
        TrainedRun kept = RunFolder.read(folder.resolve("run")).training();
        assertThat(kept.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(kept.steps().size()).isPositive();
        assertThat(kept.weights().array("reconstruction/bias")[0])
                .isEqualTo(kept.steps().size());
        training.resume();
        window.runUntil(() -> training.stateProperty().get() == SessionState.TRAINING);
        assertThat(model.runThereProperty().get()).isFalse();
    }

    @Test
    void aRunThatIsShownAgainIsSavedAsItWas(@TempDir Path folder) {
        Run before = Runs.completed(DATA, "0.0.1");
        training.show(before, Optional.of(DATA));
        window.runUntil(() -> model.runThereProperty().get());
        model.saveRun(folder.resolve("run"));
        assertThat(RunFolder.read(folder.resolve("run")).version()).isEqualTo("0.0.1");
    }
}
