package org.conceptexplorer.app.fx;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Stands for the JavaFX thread: keeps tasks until the test runs them on its own thread. */
public final class LaterExecutor implements Executor {
    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    /** How many tasks wait. */
    public int waiting() {
        return tasks.size();
    }

    /** Runs what waits. */
    public void runWaiting() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** Runs tasks as they come until something holds; fails after ten seconds. */
    public void runUntil(BooleanSupplier holds) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!holds.getAsBoolean()) {
            try {
                Runnable task = tasks.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (task == null) {
                    throw new AssertionError("what was waited for has not come within ten seconds");
                }
                task.run();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A delivery to this executor. */
    public FxDelivery delivery() {
        return new FxDelivery(this, (task, milliseconds) -> execute(task));
    }
}
