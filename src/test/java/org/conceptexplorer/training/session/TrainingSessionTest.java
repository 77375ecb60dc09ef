package org.conceptexplorer.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.conceptexplorer.ErrorStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Plans;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TrainingSessionTest {
    private static final Dataset IMAGES = Plans.dataset(8);

    private final List<ScriptedAutoencoder> networks = new CopyOnWriteArrayList<>();
    private final BlockingQueue<SessionState> states = new LinkedBlockingQueue<>();

    /** Each step of a network takes one permit, so that tests decide how far a training is. */
    private final Semaphore steps = new Semaphore(0);

    /** Each step that has begun gives one permit. */
    private final Semaphore begun = new Semaphore(0);

    private final TrainingSession session = new TrainingSession(
            (initial, objective, seed) -> {
                ScriptedAutoencoder network = new ScriptedAutoencoder(initial, this::step);
                networks.add(network);
                return network;
            },
            states::add);

    private volatile StepLoss loss = Plans.HEALTHY;

    private StepLoss step(int number) {
        begun.release();
        steps.acquireUninterruptibly();
        return loss;
    }

    @BeforeEach
    void prepare() throws InterruptedException {
        session.prepare(Plans.dataset(8), Plans.settings(2, 4));
        expect(SessionState.PREPARING, SessionState.IDLE);
    }

    @AfterEach
    void close() {
        steps.release(1000);
        session.close();
        assertThat(networks).allMatch(network -> network.closed);
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("training"));
    }

    private void expect(SessionState... expected) throws InterruptedException {
        for (SessionState state : expected) {
            assertThat(states.poll(10, TimeUnit.SECONDS)).isEqualTo(state);
        }
    }

    /** Starts a training and waits until it is in its first step. */
    private void start() throws InterruptedException {
        begun.drainPermits();
        session.start(TrainingListener.NONE);
        expect(SessionState.PREPARING, SessionState.TRAINING);
        begun.acquire();
    }

    @Test
    void aWholeTrainingFinishes() throws InterruptedException {
        steps.release(4);
        start();
        expect(SessionState.FINISHED);
        assertThat(session.run()).get().extracting(TrainedRun::outcome).isEqualTo(Outcome.COMPLETED);
        assertThat(networks).hasSize(1);
    }

    @Test
    void aPausedTrainingStandsStillAnswersQuestionsAndGoesOn() throws Exception {
        start();
        session.pause();
        steps.release(1);
        expect(SessionState.PAUSING, SessionState.PAUSED);
        Encoding answer = session.ask(network -> network.encode(IMAGES.test(), new int[] {0, 3}, true))
                .get(5, TimeUnit.SECONDS);
        assertThat(answer.size()).isEqualTo(2);
        assertThat(answer.hasReconstructions()).isTrue();
        assertThat(networks.get(0).batches).hasSize(1);
        session.resume();
        steps.release(3);
        expect(SessionState.TRAINING, SessionState.FINISHED);
    }

    @Test
    void resumingAndPausingAgainAtOnceIsNotLost() throws InterruptedException {
        start();
        session.pause();
        steps.release(1);
        expect(SessionState.PAUSING, SessionState.PAUSED);
        session.resume();
        session.pause();
        steps.release(1);
        expect(SessionState.TRAINING, SessionState.PAUSING, SessionState.PAUSED);
        session.resume();
        steps.release(3);
        expect(SessionState.TRAINING, SessionState.FINISHED);
    }

    @Test
    void questionsAreAnsweredBetweenTwoBatches() throws Exception {
        start();
        CompletableFuture<Encoding> answer =
                session.ask(network -> network.encode(IMAGES.train(), new int[] {1}, true));
        assertThat(answer).isNotDone();
        steps.release(1);
        assertThat(answer.get(5, TimeUnit.SECONDS).size()).isEqualTo(1);
        assertThat(session.state()).isEqualTo(SessionState.TRAINING);
    }

    @Test
    void aStoppedTrainingCanBeStartedAgainFromTheBeginning() throws InterruptedException {
        start();
        session.stop();
        steps.release(1);
        expect(SessionState.STOPPING, SessionState.STOPPED);
        steps.release(4);
        start();
        expect(SessionState.FINISHED);
        assertThat(networks).hasSize(2);
        assertThat(networks.get(0).closed).isTrue();
    }

    @Test
    void stoppingEndsAPause() throws InterruptedException {
        start();
        session.pause();
        steps.release(1);
        expect(SessionState.PAUSING, SessionState.PAUSED);
        session.stop();
        expect(SessionState.STOPPING, SessionState.STOPPED);
    }

    @Test
    void nothingNewBeginsWhileATrainingIsUnderWay() throws InterruptedException {
        start();
        assertThatThrownBy(() -> session.start(TrainingListener.NONE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.prepare(Plans.dataset(8), Plans.settings(1, 4)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingWhileItTrainsStopsAfterTheBatch() throws InterruptedException {
        start();
        Thread closing = new Thread(session::close);
        closing.start();
        expect(SessionState.STOPPING);
        steps.release(1);
        closing.join();
        assertThat(networks.get(0).batches).hasSize(1);
        assertThat(session.ask(Inference::weights)).isCompletedExceptionally();
    }

    @Test
    void anExceptionInTheWorkerIsAFailureAndNotAnEnd() throws InterruptedException {
        session.start(event -> {
            if (event instanceof TrainingEvent.Stepped) {
                throw new IllegalStateException("listener");
            }
        });
        steps.release(1);
        expect(SessionState.PREPARING, SessionState.TRAINING, SessionState.FAILED);
        assertThat(session.run()).isEmpty();
        assertThat(session.failure()).get().extracting(Throwable::getMessage).isEqualTo("listener");
        steps.release(4);
        start();
        expect(SessionState.FINISHED);
        assertThat(session.failure()).isEmpty();
    }

    /** Whoever tells it decides whether it belongs there: an explained failure does not. */
    @Test
    void aFailureIsKeptAndNotWrittenToTheLog() throws InterruptedException {
        try (ErrorStream log = new ErrorStream()) {
            session.start(event -> {
                throw new ExplainedException("what to do");
            });
            expect(SessionState.PREPARING, SessionState.TRAINING, SessionState.FAILED);
            assertThat(session.failure()).containsInstanceOf(ExplainedException.class);
            assertThat(log.text()).isEmpty();
        }
    }

    @Test
    void afterADivergenceTheNetworkHasTheLastGoodWeights() throws InterruptedException {
        loss = new StepLoss(Double.NaN, 0);
        start();
        steps.release(1);
        expect(SessionState.DIVERGED);
        assertThat(networks).hasSize(2);
        assertThat(networks.get(0).closed).isTrue();
        assertThat(networks.get(1).batches).isEmpty();
    }

    /** Counts the batches that the network has trained when each of its parts is asked. */
    private final class BatchesAtEachPart implements LongQuestion<List<Integer>> {
        private final List<Integer> batches = new CopyOnWriteArrayList<>();

        @Override
        public int parts() {
            return 3;
        }

        @Override
        public void ask(Inference network, int part) {
            batches.add(networks.get(0).batches.size());
        }

        @Override
        public List<Integer> answer() {
            return batches;
        }
    }

    @Test
    void aLongQuestionHoldsATrainingUpForOnePartBetweenTwoBatches() throws Exception {
        start();
        CompletableFuture<List<Integer>> answer = session.ask(new BatchesAtEachPart(), Progress.NONE);
        steps.release(4);
        assertThat(answer.get(5, TimeUnit.SECONDS)).containsExactly(1, 2, 3);
        expect(SessionState.FINISHED);
    }

    @Test
    void otherQuestionsComeBetweenTheParts() throws Exception {
        CompletableFuture<CompletableFuture<Integer>> between = new CompletableFuture<>();
        CompletableFuture<Boolean> first = session.ask(network -> {
            BatchesAtEachPart other = new BatchesAtEachPart();
            CompletableFuture<List<Integer>> unused = session.ask(other, Progress.NONE);
            return between.complete(session.ask(asked -> other.batches.size()));
        });
        assertThat(between.get(5, TimeUnit.SECONDS).get(5, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(first).isCompletedWithValue(true);
    }

    @Test
    void aCancelledQuestionIsAskedNoMore() throws Exception {
        BatchesAtEachPart question = new BatchesAtEachPart();
        start();
        CompletableFuture<List<Integer>> answer = session.ask(question, Progress.NONE);
        steps.release(1);
        begun.acquire(); // the first part was asked before the second step
        answer.cancel(false);
        steps.release(3);
        expect(SessionState.FINISHED);
        assertThat(question.batches).hasSize(1);
    }

    @Test
    void aQuestionThatFailsFailsItsAnswerAlone() throws Exception {
        CompletableFuture<Object> answer = session.ask(network -> {
            throw new ExplainedException("no such concept");
        });
        assertThatThrownBy(answer::join).hasRootCauseInstanceOf(ExplainedException.class);
        assertThat(session.ask(Inference::architecture).get(5, TimeUnit.SECONDS))
                .isNotNull();
        assertThat(session.state()).isEqualTo(SessionState.IDLE);
    }

    @Test
    void aRestoredRunIsAskedWithItsWeightsAndCannotBeTrainedOn() throws Exception {
        steps.release(4);
        start();
        expect(SessionState.FINISHED);
        TrainedRun trained = session.run().orElseThrow();
        session.prepare(IMAGES, Plans.settings(2, 4));
        expect(SessionState.PREPARING, SessionState.IDLE);
        session.restore(trained);
        expect(SessionState.PREPARING, SessionState.FINISHED);
        assertThat(session.run()).contains(trained);
        float[] kernel = session.ask(network -> network.weights().array("concepts/kernel"))
                .get(5, TimeUnit.SECONDS);
        assertThat(networks).hasSize(3);
        assertThat(kernel).isEqualTo(trained.weights().array("concepts/kernel"));
        session.start(TrainingListener.NONE);
        expect(SessionState.PREPARING, SessionState.FAILED);
    }

    @Test
    void whatATrainingHasComeToIsToldWhileItGoesOn() throws Exception {
        start();
        session.pause();
        steps.release(1);
        expect(SessionState.PAUSING, SessionState.PAUSED);
        TrainedRun soFar = session.runSoFar().get(5, TimeUnit.SECONDS);
        assertThat(soFar.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(soFar.steps().size()).isEqualTo(1);
        assertThat(soFar.weights().array("reconstruction/bias")[0]).isEqualTo(1);
        session.resume();
        steps.release(3);
        expect(SessionState.TRAINING, SessionState.FINISHED);
        assertThatThrownBy(() -> session.runSoFar().get(5, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSearchForNamesAnswersQuestionsAndEndsWithAStop() throws Exception {
        session.prepare(
                SampleDigits.dataset(300, 10, 1),
                Preset.NAMING.settings(Architecture.DENSE).withEpochs(1));
        expect(SessionState.PREPARING, SessionState.IDLE);
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        session.start(event -> {
            if (event instanceof TrainingEvent.Preparing && !answer.isDone()) {
                CompletableFuture<Boolean> unused = session.ask(
                        network -> answer.complete(network.architecture().codeSize()));
            } else if (event instanceof TrainingEvent.Preparing) {
                session.stop();
            }
        });
        expect(SessionState.PREPARING, SessionState.TRAINING, SessionState.STOPPING, SessionState.STOPPED);
        assertThat(answer).isCompletedWithValue(10);
        assertThat(session.run().orElseThrow().steps().size()).isZero();
        assertThat(begun.availablePermits()).isZero();
    }
}
