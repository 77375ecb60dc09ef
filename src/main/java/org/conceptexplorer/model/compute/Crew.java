package org.conceptexplorer.model.compute;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A fixed number of threads that share out numbered tasks. The calling thread is one of them. Which thread does which
 * task is left to chance: tasks must not depend on it.
 *
 * <p>A call is a {@link Round}: whoever is free takes the next task. Who finds none left helps others with theirs, where
 * they share them out in parts ({@link Place#share}): else all would wait for the last task, and twice as long where
 * something else has taken that thread's processor for a while. Rounds are short and follow each other closely, so
 * threads wait for a moment before they go to sleep.
 */
public final class Crew implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Place[] places;
    private final Round round;
    private volatile boolean closed;

    /**
     * Starts the threads.
     *
     * @param size how many, at least 1, with the caller
     */
    public Crew(int size) {
        this.places = IntStream.range(0, size).mapToObj(Place::new).toArray(Place[]::new);
        this.round = new Round(places[0].sleeper);
        for (int member = 1; member < size; member++) {
            Thread thread = new Thread(places[member]::workUntilClosed, "network-" + NUMBER.incrementAndGet());
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** One of the threads: 0 is the caller. */
    public Place place(int member) {
        return places[member];
    }

    /**
     * Does the tasks 0 to {@code tasks} − 1, and returns when all are done; rethrows what one of them throws. One thread at
     * a time may call.
     *
     * @throws IllegalStateException after {@link #close}
     */
    public void run(int tasks, Round.Task task) {
        if (closed) {
            throw new IllegalStateException("the network has been closed");
        }
        round.begin(tasks, task);
        wakeOthers(0, tasks - 1);
        places[0].workUntilOver();
        round.finish();
    }

    private void wakeOthers(int member, int many) {
        int left = many;
        for (int i = 0; i < places.length && left > 0; i++) {
            if (i != member) {
                places[i].sleeper.wake();
                left--;
            }
        }
    }

    private boolean hasWork() {
        if (round.hasTasks()) {
            return true;
        }
        for (Place place : places) {
            if (place.parts.hasTasks()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        closed = true;
        wakeOthers(0, places.length);
    }

    /** Where one of the threads works. */
    public final class Place {
        private final int member;
        private final Sleeper sleeper = new Sleeper();
        private final Round parts = new Round(sleeper);
        private final BooleanSupplier wanted = this::isWanted;
        private final BooleanSupplier wantedOrOver = this::isWantedOrOver;

        private Place(int member) {
            this.member = member;
        }

        /** How many threads may do parts: each has its number, from 0 on. */
        public int helpers() {
            return places.length;
        }

        /**
         * Does the parts 0 to {@code count} − 1 of the task that this thread is at, with those who have nothing else to do;
         * returns when all are done, and rethrows what one of them throws. A part must not share out parts itself.
         */
        public void share(int count, Round.Task part) {
            parts.begin(count, part);
            wakeOthers(member, count - 1);
            parts.take(member);
            parts.finish();
        }

        private void workUntilClosed() {
            while (!closed) {
                sleeper.sleepUntil(wanted);
                work();
            }
        }

        private void workUntilOver() {
            while (!round.isOver()) {
                work();
                sleeper.sleepUntil(wantedOrOver);
            }
        }

        private boolean isWanted() {
            return closed || hasWork();
        }

        private boolean isWantedOrOver() {
            return round.isOver() || hasWork();
        }

        /** Tasks come before parts of others' tasks. */
        private void work() {
            round.take(member);
            for (Place place : places) {
                place.parts.take(member);
            }
        }
    }
}
