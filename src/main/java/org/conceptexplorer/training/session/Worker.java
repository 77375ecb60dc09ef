package org.conceptexplorer.training.session;

import org.conceptexplorer.training.WorkQueue;

/** The one thread of a session. Runs what is put into its queue, in order, until it is ended. */
final class Worker {
    private final WorkQueue queue;
    private final Runnable cleanUp;
    private final Thread thread;
    private volatile boolean ended;

    /**
     * Starts the thread.
     *
     * @param queue where its work comes from; the work itself must not throw
     * @param cleanUp the last thing it does
     */
    Worker(WorkQueue queue, Runnable cleanUp) {
        this.queue = queue;
        this.cleanUp = cleanUp;
        this.thread = new Thread(this::work, "training");
        thread.setDaemon(true);
        thread.start();
    }

    private void work() {
        try {
            while (!ended) {
                queue.runNext();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cleanUp.run();
        }
    }

    /** Lets the thread end once it has done all that was put before. */
    void endAfterQueue() {
        queue.put(() -> ended = true);
    }

    /** Waits until the thread has ended. An interrupt is put off until then, for the network has to be freed first. */
    void join() {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
