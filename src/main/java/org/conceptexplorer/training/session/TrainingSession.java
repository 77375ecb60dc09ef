package org.conceptexplorer.training.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.training.AutoencoderFactory;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingControl;
import org.conceptexplorer.training.TrainingEvent;
import org.conceptexplorer.training.TrainingListener;
import org.conceptexplorer.training.TrainingPlan;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.WorkQueue;
import org.jspecify.annotations.Nullable;

/**
 * One network after another, prepared, trained and asked on one worker thread that this session owns. All methods may
 * be called from any thread and return at once, but for {@link #close}.
 */
public final class TrainingSession implements AutoCloseable {
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

    /** What came of the last training, if one has ended and nothing else was prepared since. */
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

    /**
     * Trains what was prepared last, from its initial weights on. Ends in {@link SessionState#FINISHED},
     * {@link SessionState#STOPPED}, {@link SessionState#DIVERGED} or {@link SessionState#FAILED}.
     *
     * @param listener follows it, on the worker
     * @throws IllegalStateException if the session is busy or closed
     */
    public synchronized void start(TrainingListener listener) {
        TrainingControl fresh = new TrainingControl(work);
        begin(() -> train(fresh, listener));
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
     * What the network as it is now makes of some images. Answered between two batches, in the order of the questions;
     * fails with {@link IllegalStateException} if nothing was prepared or the session is closed.
     *
     * @param split the part of the prepared data set that they are taken from
     * @param positions which of them, in this order
     * @param reconstructions whether reconstructions are wanted, too
     * @return the encoding, completed on the worker
     */
    public synchronized CompletableFuture<Encoding> encode(
            Dataset.Split split, int[] positions, boolean reconstructions) {
        if (closed) {
            return CompletableFuture.failedFuture(new IllegalStateException("the session is closed"));
        }
        int[] copy = positions.clone();
        CompletableFuture<Encoding> answer = new CompletableFuture<>();
        work.put(() -> {
            try {
                answer.complete(holder.encode(split, copy, reconstructions));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
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

    private void train(TrainingControl fresh, TrainingListener listener) {
        TrainedRun result = holder.train(fresh, event -> {
            follow(event);
            listener.on(event);
        });
        status.set(
                switch (result.outcome()) {
                    case COMPLETED -> SessionState.FINISHED;
                    case STOPPED -> SessionState.STOPPED;
                    case DIVERGED -> SessionState.DIVERGED;
                });
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
