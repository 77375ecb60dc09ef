package org.conceptexplorer.training.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Inference;
import org.conceptexplorer.model.LongQuestion;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.Checkpoints;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.WorkQueue;
import org.conceptexplorer.training.setting.Setting;
import org.jspecify.annotations.Nullable;

/**
 * One network after another, prepared, trained and asked on one worker thread that this session owns. All methods may
 * be called from any thread and return at once, but for {@link #close}. Questions are answered between two batches, in
 * the order in which they come.
 */
public final class TrainingSession implements Respondent, AutoCloseable {
    private final WorkQueue work = new WorkQueue();
    private final SessionStatus status;
    private final NetworkHolder holder;
    private final Worker worker;

    private TrainingControl control = new TrainingControl(work);
    private boolean closed;
    private volatile @Nullable TrainedRun run;
    private volatile @Nullable Throwable failure;

    /**
     * Starts the worker.
     *
     * @param factory makes the networks, on the worker
     * @param follower told each new state, in order, on whichever thread changed it; has to be quick and must not call
     *     back
     */
    public TrainingSession(AutoencoderFactory factory, Consumer<SessionState> follower) {
        this.status = new SessionStatus(follower);
        this.holder = new NetworkHolder(factory);
        this.worker = new Worker(work, holder::close);
    }

    /** What it is doing. */
    public SessionState state() {
        return status.get();
    }

    /** What came of the last training or was restored, if nothing else was prepared since. */
    public Optional<TrainedRun> run() {
        return Optional.ofNullable(run);
    }

    /** What ended the last preparation or training, if an exception did; to be told, or logged, by whoever asks. */
    public Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Makes an untrained network in place of the present one. Ends in {@link SessionState#IDLE}.
     *
     * @throws IllegalStateException if the session is busy or closed
     */
    public synchronized void prepare(Dataset dataset, TrainingSettings settings) {
        begin(() -> {
            holder.prepare(TrainingPlan.of(dataset, settings));
            status.set(SessionState.IDLE);
        });
    }

    /** As {@link #start(TrainingListener, Checkpoints)}, without keeping the state on the way. */
    public void start(TrainingListener listener) {
        start(listener, Checkpoints.NONE);
    }

    /**
     * Trains what was prepared last, from its initial weights on. Ends in {@link SessionState#FINISHED},
     * {@link SessionState#STOPPED}, {@link SessionState#DIVERGED} or {@link SessionState#FAILED}.
     *
     * @param listener follows it, on the worker
     * @param checkpoints keeps its state
     * @throws IllegalStateException if the session is busy or closed
     */
    public synchronized void start(TrainingListener listener, Checkpoints checkpoints) {
        TrainingControl fresh = new TrainingControl(work);
        begin(() -> end(holder.train(fresh, following(listener), checkpoints)));
        control = fresh;
    }

    /**
     * Goes on with a training that has ended, as if it had never stopped, in place of the present network. Ends as
     * {@link #start} does.
     *
     * @param plan the images and weights that it began with, and as many epochs as there are to be in all
     * @param before what was trained, with its continuation
     * @param listener follows it, on the worker; what happens from now on follows on the events of before
     * @throws IllegalStateException if the session is busy or closed
     */
    public synchronized void resume(
            TrainingPlan plan, TrainedRun before, TrainingListener listener, Checkpoints checkpoints) {
        TrainingControl fresh = new TrainingControl(work);
        begin(() -> end(holder.resume(plan, before, fresh, following(listener), checkpoints)));
        control = fresh;
    }

    /** Asks for a pause; without effect unless it is training. */
    public synchronized void pause() {
        if (status.move(SessionState.TRAINING, SessionState.PAUSING)) {
            control.pause();
        }
    }

    /** Goes on after a pause; without effect otherwise. */
    public synchronized void resume() {
        if (status.move(SessionState.PAUSED, SessionState.TRAINING)
                || status.move(SessionState.PAUSING, SessionState.TRAINING)) {
            control.resume();
        }
    }

    /**
     * Gives a setting another value from the next step on, in the training under way or paused; without effect if there is
     * none. The training tells it as an event.
     *
     * @param setting one that may change while a training goes on
     * @param value as the setting reads it
     * @throws org.conceptexplorer.base.ExplainedException if it cannot change, or not to that value
     */
    public synchronized void change(Setting<?> setting, String value) {
        control.change(setting, value);
    }

    /** Asks for the end of the training; without effect if there is none. */
    public synchronized void stop() {
        if (status.get().busy()) {
            synchronized (status) { // a paused worker ends at once, but its end is to be told last
                control.stop();
                status.move(SessionState.TRAINING, SessionState.STOPPING);
                status.move(SessionState.PAUSING, SessionState.STOPPING);
                status.move(SessionState.PAUSED, SessionState.STOPPING);
            }
        }
    }

    /**
     * Puts the network that came of a training in place of the present one, which stays if that fails. Ends in the state
     * that the training ended in.
     *
     * @throws IllegalStateException if the session is busy or closed
     */
    public synchronized void restore(TrainedRun trained) {
        begin(() -> {
            holder.restore(trained);
            run = trained;
            status.set(SessionState.after(trained.outcome()));
        });
    }

    /**
     * What would come of the training under way if it were stopped now; it goes on. Fails with
     * {@link IllegalStateException} if there is none.
     */
    public CompletableFuture<TrainedRun> runSoFar() {
        return putQuestion(holder::soFar);
    }

    @Override
    public <T> CompletableFuture<T> ask(Function<? super Inference, ? extends T> question) {
        return putQuestion(() -> question.apply(holder.asked()));
    }

    @Override
    public <T> CompletableFuture<T> ask(LongQuestion<T> question, Progress progress) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        askFrom(question, 0, progress, answer);
        return answer;
    }

    /** Each part is put behind all that waits by then. */
    private <T> void askFrom(LongQuestion<T> question, int part, Progress progress, CompletableFuture<T> answer) {
        if (part >= question.parts()) {
            answer.complete(question.answer());
            return;
        }
        put(answer, () -> {
            progress.report("Asking the network", part, question.parts());
            progress.check();
            question.ask(holder.asked(), part);
            askFrom(question, part + 1, progress, answer);
        });
    }

    private <T> CompletableFuture<T> putQuestion(Supplier<? extends T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        put(answer, () -> answer.complete(question.get()));
        return answer;
    }

    private synchronized void put(CompletableFuture<?> answer, Runnable asking) {
        if (closed) {
            answer.completeExceptionally(new IllegalStateException("the session is closed"));
            return;
        }
        work.put(() -> {
            try {
                if (!answer.isDone()) { // nobody waits for a cancelled one
                    asking.run();
                }
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
    }

    /** Stops a training, answers the questions that have come, frees the network and ends the worker. */
    @Override
    public void close() {
        synchronized (this) {
            if (!closed) {
                closed = true;
                stop();
                worker.endAfterQueue();
            }
        }
        worker.join();
    }

    private void begin(Runnable job) {
        if (closed) {
            throw new IllegalStateException("the session is closed");
        }
        status.begin(SessionState.PREPARING);
        run = null;
        failure = null;
        work.put(() -> orFail(job));
    }

    private void orFail(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException | Error e) {
            failure = e;
            status.set(SessionState.FAILED);
        }
    }

    private TrainingListener following(TrainingListener listener) {
        return event -> {
            follow(event);
            listener.on(event);
        };
    }

    private void end(TrainedRun result) {
        status.set(SessionState.after(result.outcome()));
    }

    private void follow(TrainingEvent event) {
        if (event instanceof TrainingEvent.Started) {
            status.move(SessionState.PREPARING, SessionState.TRAINING);
        } else if (event instanceof TrainingEvent.Paused) {
            status.move(SessionState.PAUSING, SessionState.PAUSED);
        } else if (event instanceof TrainingEvent.Ended end) {
            run = end.run();
        }
    }
}
