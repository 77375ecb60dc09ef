package org.conceptexplorer.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.conceptexplorer.app.Runs;
import org.conceptexplorer.app.ScriptedNetworks;
import org.conceptexplorer.app.fx.LaterExecutor;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.run.TrainingJob;
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
        return new Preparation(DATA, settings);
    }

    private void use(AutoencoderFactory factory) {
        model.close();
        model = new TrainingModel(factory, window.delivery());
    }

    private void runUntil(SessionState state) {
        window.runUntil(() -> model.stateProperty().get() == state);
    }

    @Test
    void aTrainingGoesOnWithoutASeam() {
        List<Subject> read = new ArrayList<>();
        model.whenShown(read::add);
        model.follow(events::addAll);
        model.start(network(SETTINGS));
        runUntil(SessionState.FINISHED);
        assertThat(model.obstacleToGoOn(2)).isEmpty();
        assertThat(model.obstacleToGoOn(0)).contains("All 3 epochs are trained already");
        events.clear();

        model.goOn(2);
        window.runUntil(() -> events.stream().anyMatch(TrainingEvent.Ended.class::isInstance));

        assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        assertThat(events.stream()
                        .filter(TrainingEvent.Stepped.class::isInstance)
                        .map(event -> ((TrainingEvent.Stepped) event).step().step()))
                .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(events.stream().filter(TrainingEvent.EpochEnded.class::isInstance))
                .hasSize(5);
        runUntil(SessionState.FINISHED);
        assertThat(model.run().orElseThrow().settings().epochs()).isEqualTo(5);
        assertThat(read).hasSize(2).last().satisfies(subject -> {
            assertThat(subject.opened()).isEmpty();
            assertThat(subject.settings().epochs()).isEqualTo(5);
        });
    }

    @Test
    void nobodyGoesOnWithoutATraining() {
        assertThat(model.obstacleToGoOn(2)).contains("no training");
        model.goOn(2);
        assertThat(model.underWay()).isFalse();
    }

    @Test
    void preparesANetworkAndTellsItsReaders() {
        List<Subject> read = new ArrayList<>();
        model.whenShown(read::add);
        model.prepare(network(SETTINGS));
        window.runUntil(() -> !read.isEmpty());
        assertThat(read).containsExactly(Subject.of(network(SETTINGS)));
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
        List<Subject> read = new ArrayList<>();
        model.whenShown(read::add);
        model.prepare(network(SETTINGS));
        window.runUntil(() -> !read.isEmpty());
        CompletableFuture<Encoding> holdsTheWorkerUp =
                model.ask(asked -> asked.encode(DATA.test(), new int[] {0}, false));
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
        List<Subject> read = new ArrayList<>();
        model.whenShown(read::add);
        model.prepare(network(SETTINGS.withSeed(9)));
        assertThat(model.run()).isPresent();
        model.start(network(SETTINGS.withSeed(10)));
        window.runUntil(() -> !read.isEmpty());
        assertThat(read).containsExactly(Subject.of(network(SETTINGS.withSeed(10))));
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

    @Test
    void aRunShownAgainTellsTheEventsOfItsTraining() {
        List<Object> told = new ArrayList<>();
        model.whenShown(told::add);
        model.follow(told::addAll);
        List<TrainingEvent> first = new ArrayList<>();
        Run run = new TrainingJob(
                        TrainingPlan.of(DATA, SETTINGS),
                        network(SETTINGS).provenance(),
                        ScriptedNetworks.losing(0, step -> 0.5))
                .train(new TrainingControl(), first::add);
        model.show(run, Optional.of(DATA));
        runUntil(SessionState.FINISHED);
        assertThat(told.get(0)).isEqualTo(Subject.of(run, Optional.of(DATA)));
        assertThat(told.subList(1, told.size()))
                .hasSameSizeAs(first)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("seconds")
                .isEqualTo(first);
        assertThat(model.run()).contains(run.training());
        assertThat(model.statusProperty().get()).startsWith("Finished: 3 epochs");
        assertThat(model.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void aRunShownAgainIsAskedWithTheWeightsItCameTo() {
        Run run = Runs.completed(DATA, "1");
        model.show(run, Optional.of(DATA));
        CompletableFuture<Weights> weights = model.ask(Inference::weights);
        runUntil(SessionState.FINISHED);
        assertThat(weights.join().array("concepts/kernel"))
                .isEqualTo(run.training().weights().array("concepts/kernel"));
    }

    @Test
    void noPreparationTakesARunFromView() {
        Run run = Runs.completed(DATA, "1");
        model.show(run, Optional.of(DATA));
        model.prepare(network(SETTINGS.withSeed(9)));
        runUntil(SessionState.FINISHED);
        model.prepare(network(SETTINGS.withSeed(10)));
        assertThat(model.run()).contains(run.training());
    }

    @Test
    void aTrainingFollowsARunThatWasShownAgain() {
        model.show(Runs.completed(DATA, "1"), Optional.empty());
        runUntil(SessionState.FINISHED);
        model.start(network(SETTINGS));
        window.runUntil(
                () -> model.run().filter(run -> run.settings().equals(SETTINGS)).isPresent());
    }

    @Test
    void aTrainingUnderWayIsNotTakenFromView() {
        use(ScriptedNetworks.losing(1_000_000, step -> 0.5));
        model.start(network(SETTINGS.withEpochs(1_000)));
        runUntil(SessionState.TRAINING);
        List<Subject> read = new ArrayList<>();
        model.whenShown(read::add);
        model.show(Runs.completed(DATA, "1"), Optional.of(DATA));
        model.stop();
        runUntil(SessionState.STOPPED);
        assertThat(read).isEmpty();
    }

    @Test
    void everyTrainingIsKeptAndNoneThatIsShownAgain() {
        KeptRuns kept = new KeptRuns(model, KeptRun.Place.NOWHERE);
        model.start(network(SETTINGS));
        runUntil(SessionState.FINISHED);
        model.start(network(SETTINGS.withSeed(9)));
        window.runUntil(() -> kept.runs().size() == 2 && !model.underWay());
        assertThat(kept.unsaved()).hasSize(2);
        KeptRun first = kept.runs().get(1);
        assertThat(first.run().training().settings()).isEqualTo(SETTINGS);
        model.show(first.run(), first.images());
        window.runUntil(() -> model.run().filter(first.run().training()::equals).isPresent());
        runUntil(SessionState.FINISHED);
        assertThat(kept.runs()).hasSize(2);
        kept.saved(first.run().training());
        assertThat(kept.unsaved()).hasSize(1).noneMatch(first::equals);
    }
}
