package org.conceptexplorer.training;

import java.util.concurrent.LinkedBlockingQueue;

/** Work for the one thread that owns the network; any thread may put, only that one runs. */
public final class WorkQueue {
    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    /** Adds work at the end. */
    public void put(Runnable task) {
        work.add(task);
    }

    /** Runs what is there now, without waiting; what that puts is left for the next time. */
    void runWaiting() {
        for (int left = work.size(); left > 0; left--) {
            Runnable task = work.poll();
            if (task != null) {
                task.run();
            }
        }
    }

    /** Waits until there is something, and runs it. */
    public void runNext() throws InterruptedException {
        work.take().run();
    }
}
