package org.conceptexplorer.model;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A fixed number of threads that share out numbered tasks. The calling thread is one of them. Which thread does which
 * task is left to chance: tasks must not depend on it.
 *
 * <p>A call is a round: its tasks are counted down, and whoever is free takes the next. The round is over when all tasks
 * are done, so a thread that the computer has not let run in time is not waited for. Rounds are short and follow each
 * other closely, so threads wait for a moment before they go to sleep, and a round leaves no garbage.
 */
final class Crew implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Member[] others;
    /** The number of the round in the upper half, and below it how many of its tasks nobody has taken yet. */
    private final AtomicLong turn = new AtomicLong();

    private final AtomicInteger unfinished = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Sleeper caller = new Sleeper();
    private final BooleanSupplier over = this::isOver;
    private volatile Task task = Crew::nothing;
    private volatile boolean closed;

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
        others = IntStream.range(1, size).mapToObj(Member::new).toArray(Member[]::new);
        for (Member member : others) {
            member.thread.start();
        }
    }

    /**
     * Does the tasks 0 to {@code tasks} − 1, and returns when all are done; rethrows what one of them throws. One thread at
     * a time may call.
     *
     * @throws IllegalStateException after {@link #close}
     */
    void run(int tasks, Task task) {
        if (closed) {
            throw new IllegalStateException("the network has been closed");
        }
        this.task = task;
        unfinished.set(tasks);
        turn.set((round() + 1) << Integer.SIZE | tasks);
        for (int i = 0; i < Math.min(others.length, tasks - 1); i++) {
            others[i].sleeper.wake();
        }
        take(0);
        caller.sleepUntil(over);
        this.task = Crew::nothing; // lets go of what the task holds
        rethrow(failure.getAndSet(null));
    }

    private boolean isOver() {
        return unfinished.get() == 0;
    }

    private long round() {
        return turn.get() >>> Integer.SIZE;
    }

    /**
     * Takes tasks until none is left. A task is only looked up while its round has tasks left, and only done if the round
     * is still the same: otherwise the count has changed and the thread looks again.
     */
    private void take(int member) {
        while (true) {
            long now = turn.get();
            int left = (int) now;
            if (left == 0) {
                return;
            }
            Task present = task;
            if (turn.compareAndSet(now, now - 1)) {
                attempt(present, member, left - 1);
            }
        }
    }

    private void attempt(Task present, int member, int number) {
        try {
            present.run(member, number);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            if (unfinished.decrementAndGet() == 0) {
                caller.wake();
            }
        }
    }

    private static void nothing(int member, int number) {}

    private static void rethrow(@Nullable Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Member member : others) {
            member.sleeper.wake();
        }
    }

    /** One of the threads beside the caller. */
    private final class Member {
        private final Sleeper sleeper = new Sleeper();
        private final Thread thread;
        private long done;

        Member(int number) {
            thread = new Thread(() -> work(number), "network-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
        }

        private void work(int number) {
            BooleanSupplier wanted = () -> closed || round() != done;
            while (!closed) {
                sleeper.sleepUntil(wanted);
                done = round();
                take(number);
            }
        }
    }
}
