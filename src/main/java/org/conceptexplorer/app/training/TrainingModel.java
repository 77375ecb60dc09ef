package org.conceptexplorer.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.conceptexplorer.app.fx.FxDelivery;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingProgress;
import org.conceptexplorer.training.session.SessionState;
import org.conceptexplorer.training.session.TrainingSession;
import org.jspecify.annotations.Nullable;

/** The one training session as the window sees it. Verbs return at once; what they lead to shows in the state. */
public final class TrainingModel implements AutoCloseable {
    /** What is wanted of the session, begun as soon as it is free. */
    private record Wish(Preparation network, boolean train) {}

    private final Consumer<SessionNews> news;
    private final TrainingSession session;
    private final List<Consumer<List<TrainingEvent>>> followers = new ArrayList<>();
    private final List<Consumer<Preparation>> readers = new ArrayList<>();

    private final ReadOnlyObjectWrapper<SessionState> state = new ReadOnlyObjectWrapper<>(SessionState.IDLE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("Opening the images…");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private @Nullable TrainingProgress reached;
    private @Nullable Wish wish;
    private @Nullable Preparation prepared;
    private @Nullable Preparation untold;
    private boolean givenToTrain;

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

    /** Tells a reader, on the JavaFX thread, of each new untrained network: the one that is asked from now on. */
    public void whenPrepared(Consumer<Preparation> reader) {
        readers.add(reader);
    }

    /** Makes an untrained network to look at. Without effect while one is training, and once one is trained. */
    public void prepare(Preparation network) {
        boolean wishedToTrain = wish != null && wish.train();
        if (!wishedToTrain && !underWay() && run().isEmpty()) {
            want(new Wish(network, false));
        }
    }

    /** Trains a new network. Without effect while one is training. */
    public void start(Preparation network) {
        if (!underWay()) {
            want(new Wish(network, true));
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

    /** Asks for the end of the training; what was learned is kept. */
    public void stop() {
        wish = null;
        session.stop();
    }

    /** What the network as it is now makes of some test images; answered between two batches, on the worker. */
    public CompletableFuture<Encoding> encode(int[] positions, boolean reconstructions) {
        return session.encode(Dataset.Split.TEST, positions, reconstructions);
    }

    /** Stops whatever runs and waits until the worker has ended. */
    @Override
    public void close() {
        session.close();
    }

    /** Whether there is a training, from its very beginning, which the session's state does not tell yet. */
    private boolean underWay() {
        return givenToTrain && session.state().busy();
    }

    private void want(Wish wanted) {
        wish = wanted;
        advance();
        describe();
    }

    private void advance() {
        Wish wanted = wish;
        if (wanted == null || session.state().busy()) {
            return;
        }
        Preparation network = wanted.network();
        if (!network.equals(prepared)) {
            prepared = network;
            untold = network;
            givenToTrain = false;
            session.prepare(network.images(), network.settings());
        } else {
            wish = null;
            if (wanted.train()) {
                prepared = null; // once trained, it is no longer as prepared
                givenToTrain = true;
                session.start(event -> news.accept(new SessionNews.Happened(event)));
            }
        }
    }

    private void take(List<SessionNews> all) {
        List<TrainingEvent> events = new ArrayList<>();
        for (SessionNews each : all) {
            if (each instanceof SessionNews.Happened happened) {
                events.add(happened.event());
                note(happened.event());
            }
        }
        if (!events.isEmpty()) {
            followers.forEach(follower -> follower.accept(events));
        }
        for (SessionNews each : all) {
            if (each instanceof SessionNews.Changed changed) {
                changed(changed.state());
            }
        }
        describe();
    }

    private void note(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started started) {
            reached = new TrainingProgress(started);
        } else if (event instanceof TrainingEvent.Stepped step && reached != null) {
            reached.stepped(step);
        }
    }

    private void changed(SessionState next) {
        Preparation ready = untold;
        if (next == SessionState.IDLE && ready != null) {
            untold = null;
            readers.forEach(reader -> reader.accept(ready));
        }
        if (next == SessionState.FAILED) {
            prepared = null;
            untold = null;
            wish = null;
        }
        if (!next.busy()) {
            advance();
        }
        state.set(next);
    }

    private void describe() {
        TrainingProgress far = reached;
        status.set(StatusWords.of(state.get(), far, run()));
        progress.set(far == null ? 0 : far.share());
    }
}
