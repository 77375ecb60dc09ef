package org.conceptexplorer.app.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Work that would keep the window waiting, such as reading a data set or writing a file: computed beside the JavaFX
 * thread, published on it.
 */
public final class Background {
    private static final int THREADS = 2;

    private final Executor workers;
    private final FxDelivery delivery;

    /**
     * Work on threads of the caller's choice.
     *
     * @param workers where work is computed; in place in a test
     * @param delivery where results are published
     */
    public Background(Executor workers, FxDelivery delivery) {
        this.workers = workers;
        this.delivery = delivery;
    }

    /** Work on two daemon threads of its own, which end when there is nothing to do. */
    public static Background threads(FxDelivery delivery) {
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "background");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return new Background(pool, delivery);
    }

    /**
     * Computes beside the JavaFX thread and publishes on it. Cancelled work publishes nothing.
     *
     * @param computed the work; must not touch a property
     * @param published takes its result, on the JavaFX thread
     * @param failed takes its failure, on the JavaFX thread
     */
    public <T> void run(Callable<T> computed, Consumer<? super T> published, Consumer<? super Exception> failed) {
        workers.execute(() -> {
            try {
                T result = computed.call();
                delivery.run(() -> published.accept(result));
            } catch (CancellationException nobodyWaits) {
                // Whoever cancelled it has already said so.
            } catch (Exception failure) {
                delivery.run(() -> failed.accept(failure));
            }
        });
    }
}
