package org.conceptexplorer.model;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

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
        Round round = new Round(tasks, task);
        for (int member = 1; member < Math.min(size, tasks); member++) {
            int other = member;
            others.execute(() -> round.take(other));
        }
        round.take(0);
        round.await();
    }

    /**
     * The tasks of one call. Whoever is free takes the next; the round is over when all tasks are done, so a thread that
     * the computer has not let run in time is not waited for.
     */
    private static final class Round {
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        private final int tasks;
        private final Task task;
        private final CountDownLatch open;

        Round(int tasks, Task task) {
            this.tasks = tasks;
            this.task = task;
            this.open = new CountDownLatch(tasks);
        }

        void take(int member) {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                try {
                    task.run(member, i);
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                } finally {
                    open.countDown();
                }
            }
        }

        void await() {
            boolean interrupted = false;
            while (true) {
                try {
                    open.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true; // tasks still write to arrays: they have to be done before anybody goes on
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            Throwable thrown = failure.get();
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    @Override
    public void close() {
        others.shutdown();
    }
}
