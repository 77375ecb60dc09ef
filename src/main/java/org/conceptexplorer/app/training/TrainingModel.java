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
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;
import org.conceptexplorer.training.AutoencoderFactory;
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
    private final TrainingSession session;
    private final SessionDriver driver;
    private final List<Consumer<List<TrainingEvent>>> followers = new ArrayList<>();
    private final List<Consumer<Subject>> readers = new ArrayList<>();

    private final ReadOnlyObjectWrapper<SessionState> state = new ReadOnlyObjectWrapper<>(SessionState.IDLE);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("Opening the images…");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");
    private @Nullable TrainingProgress reached;
    private Optional<Subject> onView = Optional.empty();

    /** A session with nothing prepared yet, of which nothing is kept. */
    public TrainingModel(AutoencoderFactory factory, FxDelivery delivery) {
        this(factory, delivery, Keeper.NONE);
    }

    /**
     * A session with nothing prepared yet.
     *
     * @param factory makes the networks
     * @param delivery brings the worker's news to the JavaFX thread
     * @param keeper keeps what is trained
     */
    public TrainingModel(AutoencoderFactory factory, FxDelivery delivery, Keeper keeper) {
        Consumer<SessionNews> news = delivery.stream(this::take, SessionNews.Changed.class::isInstance);
        session = new TrainingSession(factory, next -> news.accept(new SessionNews.Changed(next)));
        driver = new SessionDriver(session, keeper, news);
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

    /** What is trained beside this session, as a sentence; empty if nothing is. Then nothing is trained in it. */
    public ReadOnlyStringProperty elsewhereProperty() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Says what is trained beside this session, as a sentence; nothing any more if it is empty. */
    public void trainElsewhere(String what) {
        elsewhere.set(what);
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
        if (driver.mayPrepare()) {
            want(new Wish.Fresh(network, false));
        }
    }

    /** Trains a new network. Without effect while one is training, here or elsewhere. */
    public void start(Preparation network) {
        if (!underWay() && elsewhere.get().isEmpty()) {
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
        return elsewhere.get().isEmpty() ? Continued.obstacle(state.get(), onView, run(), more) : elsewhere.get();
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

    /**
     * Goes on with a run that is not on view yet, as {@link #goOn(int)} does. Without effect while one is training.
     *
     * @param images those that it was trained with
     * @throws ExplainedException if nobody can go on with it, or something is trained elsewhere
     */
    public void goOn(Run run, Dataset images, int more) {
        if (!elsewhere.get().isEmpty()) {
            throw new ExplainedException(elsewhere.get());
        }
        if (!underWay()) {
            want(new Wish.Further(Continued.of(Subject.of(run, Optional.of(images)), run.training(), more)));
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
        driver.wantNothing();
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
        return driver.underWay();
    }

    private void want(Wish wanted) {
        driver.want(wanted);
        describe();
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
        driver.arrived(next).ifPresent(this::show);
        driver.goOn(next);
        state.set(next);
    }

    private void show(Subject ready) {
        reached = null;
        onView = Optional.of(ready);
        readers.forEach(reader -> reader.accept(ready));
        ready.opened().ifPresent(run -> Replay.tell(run, this::tell));
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
