package org.conceptexplorer.training;

import java.util.concurrent.LinkedBlockingQueue;

/** Work for the one thread that owns the network; any thread may put, only that one runs. */
public final class WorkQueue {
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    /** Adds work at the end. */
    public void put(Runnable task) {
        work.add(task);
    }

    /** Runs what is there, without waiting. */
    void runWaiting() {
        for (Runnable task = work.poll(); task != null; task = work.poll()) {
            task.run();
        }
    }

    /** Waits until there is something, and runs it. */
    public void runNext() throws InterruptedException {
        work.take().run();
    }
}
