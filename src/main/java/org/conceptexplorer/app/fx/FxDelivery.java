package org.conceptexplorer.app.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;

/**
 * The one way onto the JavaFX thread. Single tasks go there at once; streams of values are gathered and handed over as
 * one list a few times a second, so that nothing floods the window and nothing is lost.
 */
public final class FxDelivery {
    private static final long ON_ITS_WAY = -1;

    private final Executor atOnce;
    private final Later later;

    /** Runs tasks on the JavaFX thread after a while. */
    @FunctionalInterface
    interface Later {
        /** Runs a task no sooner than some milliseconds from now. */
        void run(Runnable task, long milliseconds);
    }

    /**
     * A way onto a thread of the caller's choice.
     *
     * @param atOnce runs tasks on the JavaFX thread, or in place in a test
     * @param later the same, after a while
     */
    FxDelivery(Executor atOnce, Later later) {
        this.atOnce = atOnce;
        this.later = later;
    }

    /** The way onto the real JavaFX thread. */
    public static FxDelivery toFxThread() {
        Executor fxThread = Platform::runLater;
        return new FxDelivery(fxThread, (task, milliseconds) -> CompletableFuture.delayedExecutor(
                        milliseconds, TimeUnit.MILLISECONDS, fxThread)
                .execute(task));
    }

    /** A way that stays on the calling thread: for tests. */
    public static FxDelivery inPlace() {
        return new FxDelivery(Runnable::run, (task, milliseconds) -> task.run());
    }

    /** Runs a task on the JavaFX thread as soon as possible. May be called from any thread. */
    public void run(Runnable task) {
        atOnce.execute(task);
    }

    /** Runs a task on the JavaFX thread no sooner than some milliseconds from now. May be called from any thread. */
    public void run(Runnable task, long milliseconds) {
        later.run(task, milliseconds);
    }

    /**
     * Opens a stream of values to the JavaFX thread.
     *
     * @param receiver called on the JavaFX thread with everything that came since the last call, in order
     * @return takes values, from any thread
     */
    public <T> Consumer<T> stream(Consumer<? super List<T>> receiver) {
        return stream(receiver, value -> false);
    }

    /**
     * Opens a stream of values to the JavaFX thread, some of which cannot wait.
     *
     * @param receiver called on the JavaFX thread with everything that came since the last call, in order
     * @param urgent which values are handed over at once, with those that came before them
     * @return takes values, from any thread
     */
    public <T> Consumer<T> stream(Consumer<? super List<T>> receiver, Predicate<? super T> urgent) {
        return new Stream<>(this, receiver, urgent);
    }

    private static final class Stream<T> implements Consumer<T> {
        private final FxDelivery delivery;
        private final Consumer<? super List<T>> receiver;
        private final Predicate<? super T> urgent;
        private final Pace pace = new Pace();
        private List<T> waiting = new ArrayList<>();

        /** One hand-over at a time, even if an urgent value leaves it little: two would go on side by side. */
        private boolean planned;

        Stream(FxDelivery delivery, Consumer<? super List<T>> receiver, Predicate<? super T> urgent) {
            this.delivery = delivery;
            this.receiver = receiver;
            this.urgent = urgent;
        }

        @Override
        public void accept(T value) {
            boolean hurried = urgent.test(value);
            long wait = ON_ITS_WAY;
            synchronized (this) {
                waiting.add(value);
                if (hurried) {
                    pace.restart();
                } else if (!planned) {
                    planned = true;
                    wait = pace.next(System.nanoTime());
                }
            }
            if (hurried) {
                delivery.atOnce.execute(this::handOver);
            } else if (wait != ON_ITS_WAY) {
                delivery.later.run(this::handOverAsPlanned, wait);
            }
        }

        private void handOverAsPlanned() {
            synchronized (this) {
                planned = false;
            }
            handOver();
        }

        private void handOver() {
            List<T> taken = take();
            if (!taken.isEmpty()) { // an urgent value may have taken the others with it
                receiver.accept(taken);
            }
        }

        private synchronized List<T> take() {
            List<T> taken = waiting;
            waiting = new ArrayList<>();
            return taken;
        }
    }
}
