package org.conceptexplorer.app.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that would keep the window waiting, such as reading a data set or writing a file: computed beside the JavaFX
 * thread, published on it.
 */
public final class Background implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int THREADS = 2;

    /** The largest figure is written in less; a disk that no longer answers keeps nobody longer than that. */
    private static final long PATIENCE_SECONDS = 30;

    private final Executor workers;
    private final FxDelivery delivery;

    /**
     * Work on threads of the caller's choice.
     *
     * @param workers where work is computed; in place in a test; if it is a service, it ends with this
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
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); // nobody waits once it is closed
        return new Background(pool, delivery);
    }

    /**
     * Computes beside the JavaFX thread and publishes on it. Cancelled work publishes nothing.
     *
     * @param computed the work; must not touch a property
     * @param published takes its result, on the JavaFX thread
     * @param failed takes its failure, on the JavaFX thread
     */
    public <T> void run(Callable<T> computed, Consumer<? super T> published, Consumer<? super Throwable> failed) {
        workers.execute(() -> {
            try {
                T result = computed.call();
                delivery.run(() -> published.accept(result));
            } catch (CancellationException nobodyWaits) {
                // Whoever cancelled it has already said so.
            } catch (Throwable failure) { // an error too: whoever waits has to be told
                delivery.run(() -> failed.accept(failure));
            }
        });
    }

    /** Takes no more work and waits until what was given is done, so that no file is left half-written. */
    @Override
    public void close() {
        if (workers instanceof ExecutorService service) {
            service.shutdown();
            try {
                if (!service.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    LOG.warn("Work beside the window has not ended within {} seconds", PATIENCE_SECONDS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
