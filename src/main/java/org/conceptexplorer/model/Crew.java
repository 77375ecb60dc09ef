package org.conceptexplorer.model;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A fixed number of threads that share out numbered tasks. The calling thread is one of them. Which thread does which
 * task is left to chance: tasks must not depend on it.
 */
final class Crew implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final int size;
    private final ExecutorService others;

    /** A task, given who does it. */
    interface Task {
        /**
         * Does one task.
         *
         * @param member which thread of the crew does it, 0 to size − 1: it alone uses its working space
         * @param task the task's number
         */
        void run(int member, int task);
    }

    /**
     * Starts the threads.
     *
     * @param size how many, at least 1, with the caller
     */
    Crew(int size) {
        this.size = size;
        this.others = Executors.newFixedThreadPool(Math.max(1, size - 1), work -> {
            Thread thread = new Thread(work, "network-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many threads there are, with the caller. */
    int size() {
        return size;
    }

    /**
     * Does the tasks 0 to {@code tasks} − 1, and returns when all are done; rethrows what one of them throws.
     *
     * @throws IllegalStateException after {@link #close}
     */
    void run(int tasks, Task task) {
        if (others.isShutdown()) {
            throw new IllegalStateException("the network has been closed");
        }
        AtomicInteger next = new AtomicInteger();
        int helpers = Math.min(size, tasks) - 1;
        CompletableFuture<?>[] running = new CompletableFuture<?>[Math.max(0, helpers)];
        for (int i = 0; i < running.length; i++) {
            int member = i + 1;
            running[i] = CompletableFuture.runAsync(() -> take(next, tasks, task, member), others);
        }
        try {
            take(next, tasks, task, 0);
        } finally {
            CompletableFuture.allOf(running).join();
        }
    }

    private static void take(AtomicInteger next, int tasks, Task task, int member) {
        for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
            task.run(member, i);
        }
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
