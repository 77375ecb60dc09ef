package org.conceptexplorer.app.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * The one way onto the JavaFX thread. Single tasks go there at once; streams of values are gathered and handed over as
 * one list a few times a second, so that nothing floods the window and nothing is lost.
 */
public final class FxDelivery {
    /** Time between two lists: often enough to look alive, seldom enough to cost training nothing. */
    private static final long PACE_MILLIS = 300;

    private final Executor atOnce;
    private final Executor paced;

    /**
     * A way onto a thread of the caller's choice.
     *
     * @param atOnce runs tasks on the JavaFX thread, or in place in a test
     * @param paced the same, but no sooner than one frame later
     */
    public FxDelivery(Executor atOnce, Executor paced) {
        this.atOnce = atOnce;
        this.paced = paced;
    }

    /** The way onto the real JavaFX thread. */
    public static FxDelivery toFxThread() {
        Executor fxThread = Platform::runLater;
        return new FxDelivery(
                fxThread, CompletableFuture.delayedExecutor(PACE_MILLIS, TimeUnit.MILLISECONDS, fxThread));
    }

    /** A way that stays on the calling thread: for tests. */
    public static FxDelivery inPlace() {
        return new FxDelivery(Runnable::run, Runnable::run);
    }

    /** Runs a task on the JavaFX thread as soon as possible. May be called from any thread. */
    public void run(Runnable task) {
        atOnce.execute(task);
    }

    /**
     * Opens a stream of values to the JavaFX thread.
     *
     * @param receiver called on the JavaFX thread with everything that came since the last call, in order
     * @return takes values, from any thread
     */
    public <T> Consumer<T> stream(Consumer<? super List<T>> receiver) {
        return new Stream<>(paced, receiver);
    }

    private static final class Stream<T> implements Consumer<T> {
        private final Executor paced;
        private final Consumer<? super List<T>> receiver;
        private List<T> waiting = new ArrayList<>();

        Stream(Executor paced, Consumer<? super List<T>> receiver) {
            this.paced = paced;
            this.receiver = receiver;
        }

        @Override
        public void accept(T value) {
            if (add(value)) {
                paced.execute(() -> receiver.accept(take()));
            }
        }

        /** Whether the value is the first of a new list, whose delivery has to be asked for. */
        private synchronized boolean add(T value) {
            waiting.add(value);
            return waiting.size() == 1;
        }

        private synchronized List<T> take() {
            List<T> taken = waiting;
            waiting = new ArrayList<>();
            return taken;
        }
    }
}
