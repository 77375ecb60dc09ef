package org.conceptexplorer.model.compute;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Numbered tasks that one thread puts up and any thread may take, counted down, again and again without garbage. The round
 * is over when all its tasks are done, so that a thread that comes late, or that the computer does not let run, is not
 * waited for.
 */
public final class Round {
    /** The number of the round in the upper half, and below it how many of its tasks nobody has taken yet. */
    private final AtomicLong turn = new AtomicLong();

    private final AtomicInteger unfinished = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final Sleeper owner;
    private final BooleanSupplier over = this::isOver;
    private volatile Task task = Round::nothing;
    private volatile int count;

    /** A task, given who does it. */
    public interface Task {
        /**
         * Does one task.
         *
         * @param member which thread of the crew does it, 0 to size − 1: it alone uses its working space
         * @param task the task's number
         */
        void run(int member, int task);
    }

    /** Nothing to do yet; {@code owner} is where the thread that will put up tasks sleeps. */
    Round(Sleeper owner) {
        this.owner = owner;
    }

    /** Puts up the tasks 0 to {@code tasks} − 1, and takes the place of the round before, which must be over. */
    void begin(int tasks, Task what) {
        task = what;
        count = tasks;
        unfinished.set(tasks);
        long next = (turn.get() >>> Integer.SIZE) + 1;
        turn.set((next << Integer.SIZE) | tasks);
    }

    /**
     * Takes tasks until none is left. A task is only looked up while its round has tasks left, and only done if the round
     * is still the same: otherwise the count has changed and the thread looks again.
     */
    void take(int member) {
        while (true) {
            long now = turn.get();
            int left = (int) now;
            if (left == 0) {
                return;
            }
            Task present = task;
            int number = count - left; // upwards, the way processors read ahead
            if (turn.compareAndSet(now, now - 1)) {
                attempt(present, member, number);
            }
        }
    }

    /** Whether there is a task that nobody has taken yet. */
    boolean hasTasks() {
        return turn.intValue() != 0;
    }

    private void attempt(Task present, int member, int number) {
        try {
            present.run(member, number);
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        } finally {
            if (unfinished.decrementAndGet() == 0) {
                owner.wake();
            }
        }
    }

    /** Waits, as the thread that put up the tasks, until all are done; rethrows what one of them threw. */
    void finish() {
        owner.sleepUntil(over);
        task = Round::nothing; // lets go of what the task holds
        Throwable thrown = failure.get();
        if (thrown != null) {
            failure.set(null);
            rethrow(thrown);
        }
    }

    /** Whether all tasks are done. */
    boolean isOver() {
        return unfinished.get() == 0;
    }

    private static void nothing(int member, int number) {}

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
