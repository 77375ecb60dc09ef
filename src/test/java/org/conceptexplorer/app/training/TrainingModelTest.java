package org.conceptexplorer.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.session.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainingModelTest {
    private static final Dataset DATA = ScriptedNetworks.dataset(100, 10);
    private static final TrainingSettings SETTINGS =
            Preset.RECOMMENDED.settings(Architecture.DENSE).withBatchSize(10).withEpochs(3);

    private final LaterExecutor window = new LaterExecutor();
    private TrainingModel model = new TrainingModel(ScriptedNetworks.losing(0, step -> 0.5), window.delivery());
    private final List<TrainingEvent> events = new ArrayList<>();

    @AfterEach
    void close() {
        model.close();
    }

    private static Preparation network(TrainingSettings settings) {
        return new Preparation(DATA, new DataChoice.Sample(), settings);
    }

    private void use(AutoencoderFactory factory) {
        model.close();
        model = new TrainingModel(factory, window.delivery());
    }

    private void runUntil(SessionState state) {
        window.runUntil(() -> model.stateProperty().get() == state);
    }

    @Test
    void preparesANetworkAndTellsItsReaders() {
        List<Preparation> read = new ArrayList<>();
        model.whenPrepared(read::add);
        model.prepare(network(SETTINGS));
        window.runUntil(() -> !read.isEmpty());
        assertThat(read).containsExactly(network(SETTINGS));
        assertThat(model.statusProperty().get()).startsWith("Ready");
    }

    @Test
    void tellsEveryEventInOrderOnTheWindowsThread() {
        model.follow(events::addAll);
        model.start(network(SETTINGS));
        runUntil(SessionState.FINISHED);
        assertThat(events).hasSize(1 + 30 + 3 + 1);
        assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        assertThat(events.get(events.size() - 1)).isInstanceOf(TrainingEvent.Ended.class);
        assertThat(events.stream()
                        .filter(TrainingEvent.Stepped.class::isInstance)
                        .map(each -> ((TrainingEvent.Stepped) each).step().step()))
                .isSorted();
        assertThat(model.progressProperty().get()).isEqualTo(1);
        assertThat(model.statusProperty().get()).startsWith("Finished: 3 epochs");
        assertThat(model.run()).isPresent();
    }

    @Test
    void aTrainingWishedForWhileANetworkIsPreparedBeginsAfterwards() {
        model.prepare(network(SETTINGS.withSeed(9)));
        model.start(network(SETTINGS));
        runUntil(SessionState.FINISHED);
        assertThat(model.run().orElseThrow().settings()).isEqualTo(SETTINGS);
    }

    @Test
    void anotherPreparationDoesNotOverrideAWishedTraining() {
        model.start(network(SETTINGS));
        model.prepare(network(SETTINGS.withSeed(9)));
        runUntil(SessionState.FINISHED);
        assertThat(model.run().orElseThrow().settings()).isEqualTo(SETTINGS);
    }

    @Test
    void aRepeatedCommandTrainsOnceHoweverLateTheWorkerBegins() {
        CountDownLatch free = new CountDownLatch(1);
        use(ScriptedNetworks.answeringAfter(free));
        List<Preparation> read = new ArrayList<>();
        model.whenPrepared(read::add);
        model.prepare(network(SETTINGS));
        window.runUntil(() -> !read.isEmpty());
        CompletableFuture<Encoding> holdsTheWorkerUp = model.encode(new int[] {0}, false);
        model.start(network(SETTINGS));
        model.start(network(SETTINGS));
        model.prepare(network(SETTINGS.withSeed(9)));
        free.countDown();
        runUntil(SessionState.FINISHED);
        assertThat(holdsTheWorkerUp).isCompleted();
        assertThat(model.run().orElseThrow().settings()).isEqualTo(SETTINGS);
    }

    @Test
    void aNetworkThatHasLearnedStaysOnViewUntilAnotherIsTrained() {
        model.start(network(SETTINGS));
        runUntil(SessionState.FINISHED);
        List<Preparation> read = new ArrayList<>();
        model.whenPrepared(read::add);
        model.prepare(network(SETTINGS.withSeed(9)));
        assertThat(model.run()).isPresent();
        model.start(network(SETTINGS.withSeed(10)));
        window.runUntil(() -> !read.isEmpty());
        assertThat(read).containsExactly(network(SETTINGS.withSeed(10)));
    }

    @Test
    void pausesResumesAndStops() {
        use(ScriptedNetworks.losing(1_000_000, step -> 0.5));
        model.start(network(SETTINGS.withEpochs(1_000)));
        runUntil(SessionState.TRAINING);
        window.runUntil(() -> model.statusProperty().get().contains("step "));
        assertThat(model.statusProperty().get()).startsWith("Epoch 1 of 1000");
        model.pause();
        runUntil(SessionState.PAUSED);
        assertThat(model.statusProperty().get()).startsWith("Paused · Epoch");
        model.resume();
        runUntil(SessionState.TRAINING);
        model.stop();
        runUntil(SessionState.STOPPED);
        assertThat(model.statusProperty().get()).contains("stopped");
        assertThat(model.inUnfinishedEpoch()).isFalse();
    }

    @Test
    void aFailureIsAStateAndTheNextTrainingGoesWell() {
        boolean[] broken = {true};
        AutoencoderFactory sound = ScriptedNetworks.losing(0, step -> 0.5);
        use((initial, objective, seed) -> {
            if (broken[0]) {
                throw new IllegalStateException("no memory");
            }
            return sound.create(initial, objective, seed);
        });
        model.start(network(SETTINGS));
        runUntil(SessionState.FAILED);
        assertThat(model.failure()).get().extracting(Throwable::getMessage).isEqualTo("no memory");
        broken[0] = false;
        model.start(network(SETTINGS));
        runUntil(SessionState.FINISHED);
    }
}
