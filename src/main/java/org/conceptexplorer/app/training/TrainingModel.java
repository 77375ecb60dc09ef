package org.conceptexplorer.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.run.Replay;
import org.conceptexplorer.training.run.Run;
import org.conceptexplorer.training.session.Respondent;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.session.TrainingSession;
import org.conceptexplorer.training.setting.Setting;
import org.jspecify.annotations.Nullable;

/** The one training session as the window sees it. Verbs return at once; what they lead to shows in the state. */
public final class TrainingModel implements Respondent, AutoCloseable {
    /** What is wanted of the session, begun as soon as it is free. */
    private sealed interface Wish {
        /** An untrained network to look at, or to train. */
        record Fresh(Preparation network, boolean train) implements Wish {}

        /** A run to look at again. */
        record Again(Run run, Optional<Dataset> images) implements Wish {}

        /** A training that has ended to go on with. */
        record Further(Continued training) implements Wish {}
    }

    private final Consumer<SessionNews> news;
    private final TrainingSession session;
    private final List<Consumer<List<TrainingEvent>>> followers = new ArrayList<>();
    private final List<Consumer<Subject>> readers = new ArrayList<>();

    private final ReadOnlyObjectWrapper<SessionState> state = new ReadOnlyObjectWrapper<>(SessionState.IDLE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("Opening the images…");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private @Nullable TrainingProgress reached;
    private @Nullable Wish wish;
    private @Nullable Preparation prepared;
    private @Nullable Continued restored;
    private Optional<Subject> onView = Optional.empty();
    private @Nullable Subject untold;
    private boolean givenToTrain;
    private boolean restoring;

    /**
     * A session with nothing prepared yet.
     *
     * @param factory makes the networks
     * @param delivery brings the worker's news to the JavaFX thread
     */
    public TrainingModel(AutoencoderFactory factory, FxDelivery delivery) {
        news = delivery.stream(this::take, SessionNews.Changed.class::isInstance);
        session = new TrainingSession(factory, next -> news.accept(new SessionNews.Changed(next)));
    }

    /** What the session is doing. */
    public ReadOnlyObjectProperty<SessionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The same in words, with how far it is. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** How far the training on view is, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What came of the last training, until the next begins. */
    public Optional<TrainedRun> run() {
        return session.run();
    }

    /** What ended the last training, if an exception did. */
    public Optional<Throwable> failure() {
        return session.failure();
    }

    /** Whether a stop now would lose the beginning of an epoch. */
    public boolean inUnfinishedEpoch() {
        TrainingProgress far = reached;
        return state.get().busy() && far != null && far.step() > 0;
    }

    /** Tells a follower, on the JavaFX thread, all events that came since it was told last. */
    public void follow(Consumer<List<TrainingEvent>> follower) {
        followers.add(follower);
    }

    /**
     * Tells a reader, on the JavaFX thread, of each new network: the one that is asked from now on. The events of one
     * that was trained before follow.
     */
    public void whenShown(Consumer<Subject> reader) {
        readers.add(reader);
    }

    /** Makes an untrained network to look at. Without effect while one is training, and once one is trained. */
    public void prepare(Preparation network) {
        boolean other = wish instanceof Wish.Again || (wish instanceof Wish.Fresh fresh && fresh.train());
        if (!other && !underWay() && !restoring && run().isEmpty()) {
            want(new Wish.Fresh(network, false));
        }
    }

    /** Trains a new network. Without effect while one is training. */
    public void start(Preparation network) {
        if (!underWay()) {
            want(new Wish.Fresh(network, true));
        }
    }

    /**
     * Shows a run as if it had just been trained: its network is asked, its events are told again. Without effect while
     * one is training.
     *
     * @param images what it is asked about, if any are there
     */
    public void show(Run run, Optional<Dataset> images) {
        if (!underWay()) {
            want(new Wish.Again(run, images));
        }
    }

    /**
     * Why nobody can go on with the training on view, as a sentence; empty if one can.
     *
     * @param more how many epochs to add if all that were planned are done
     */
    public String obstacleToGoOn(int more) {
        return Continued.obstacle(state.get(), onView, run(), more);
    }

    /**
     * Goes on with the training on view as if it had never stopped: to the end that was planned, or {@code more} epochs
     * further if that is reached. Without effect if there is an obstacle.
     */
    public void goOn(int more) {
        if (!underWay() && obstacleToGoOn(more).isEmpty()) {
            want(new Wish.Further(Continued.of(onView.orElseThrow(), run().orElseThrow(), more)));
        }
    }

    /** Asks for a pause. */
    public void pause() {
        session.pause();
    }

    /** Goes on after a pause. */
    public void resume() {
        session.resume();
    }

    /** Gives a setting another value in the training under way; without effect if there is none. */
    public void change(Setting<?> setting, String value) {
        session.change(setting, value);
    }

    /** Asks for the end of the training; what was learned is kept. */
    public void stop() {
        wish = null;
        session.stop();
    }

    @Override
    public <T> CompletableFuture<T> ask(Function<? super Inference, ? extends T> question) {
        return session.ask(question);
    }

    @Override
    public <T> CompletableFuture<T> ask(LongQuestion<T> question, Progress asked) {
        return session.ask(question, asked);
    }

    /** What would come of the training under way if it were stopped now; it goes on. */
    public CompletableFuture<TrainedRun> runSoFar() {
        return session.runSoFar();
    }

    /** Stops whatever runs and waits until the worker has ended. */
    @Override
    public void close() {
        session.close();
    }

    /** Whether there is a training, from its very beginning, which the session's state does not tell yet. */
    public boolean underWay() {
        return givenToTrain && session.state().busy();
    }

    private void want(Wish wanted) {
        wish = wanted;
        advance();
        describe();
    }

    private void advance() {
        if (session.state().busy()) {
            return;
        }
        if (wish instanceof Wish.Fresh fresh) {
            advance(fresh);
        } else if (wish instanceof Wish.Further further) {
            advance(further.training());
        } else if (wish instanceof Wish.Again again) {
            wish = null;
            prepared = null;
            givenToTrain = false;
            restoring = true;
            untold = Subject.of(again.run(), again.images());
            session.restore(again.run().training());
        }
    }

    private void advance(Wish.Fresh fresh) {
        Preparation network = fresh.network();
        if (!network.equals(prepared)) {
            prepared = network;
            untold = Subject.of(network);
            givenToTrain = false;
            session.prepare(network.images(), network.settings());
        } else {
            wish = null;
            if (fresh.train()) {
                prepared = null; // once trained, it is no longer as prepared
                givenToTrain = true;
                session.start(event -> news.accept(new SessionNews.Happened(event)));
            }
        }
    }

    /** First what was trained is put back, as the network on view; then it is trained further. */
    private void advance(Continued training) {
        prepared = null;
        if (!training.equals(restored)) {
            restored = training;
            untold = training.subject();
            givenToTrain = false;
            restoring = true;
            session.restore(training.before());
        } else {
            wish = null;
            restored = null;
            givenToTrain = true;
            session.resume(
                    training.plan(),
                    training.before(),
                    training.retelling(event -> news.accept(new SessionNews.Happened(event))),
                    Checkpoints.NONE);
        }
    }

    private void take(List<SessionNews> all) {
        List<TrainingEvent> events = new ArrayList<>();
        for (SessionNews each : all) {
            if (each instanceof SessionNews.Happened happened) {
                events.add(happened.event());
            }
        }
        if (!events.isEmpty()) {
            tell(events);
        }
        for (SessionNews each : all) {
            if (each instanceof SessionNews.Changed changed) {
                changed(changed.state());
            }
        }
        describe();
    }

    private void tell(List<TrainingEvent> events) {
        events.forEach(this::note);
        followers.forEach(follower -> follower.accept(events));
    }

    private void note(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            reached = new TrainingProgress(started);
        } else if (event instanceof TrainingEvent.Preparing part && reached != null) {
            reached.preparing(part);
        } else if (event instanceof TrainingEvent.Stepped step && reached != null) {
            reached.stepped(step);
        }
    }

    private void changed(SessionState next) {
        Subject ready = untold;
        if (!next.busy() && next != SessionState.FAILED && ready != null) {
            untold = null;
            reached = null;
            onView = Optional.of(ready);
            readers.forEach(reader -> reader.accept(ready));
            ready.opened().ifPresent(run -> Replay.tell(run, this::tell));
        }
        if (next == SessionState.FAILED) {
            prepared = null;
            restored = null;
            untold = null;
            wish = null;
        }
        if (!next.busy()) {
            restoring &= session.state().busy();
            advance();
        }
        state.set(next);
    }

    private void describe() {
        TrainingProgress far = reached;
        status.set(StatusWords.of(state.get(), far, run()));
        progress.set(state.get() == SessionState.FINISHED ? 1 : far == null ? 0 : shareOf(far));
    }

    private static double shareOf(TrainingProgress far) {
        return far.preparation().map(TrainingEvent.Preparing::share).orElseGet(far::share);
    }
}
