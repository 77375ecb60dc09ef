package org.conceptexplorer.app.fx;

import java.util.concurrent.TimeUnit;

/**
 * How long a stream to the window waits between two deliveries. At first, when most happens, a tenth of a second;
 * the longer it goes on, the slower things change, and the more seldom it is worth taking time from the training that
 * the window shows.
 */
final class Pace {
    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 1_000;
    private static final long SLOWING = 4;
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);

    private long begun;
    private long last = Long.MIN_VALUE;

    /** Something new begins. */
    void restart() {
        last = Long.MIN_VALUE;
    }

    /**
     * The milliseconds to wait: a quarter of the time the stream has gone on for, but from 100 to 1,000. A stream that
     * rested for two seconds begins anew.
     *
     * @param now in nanoseconds, on the clock of {@link System#nanoTime}
     */
    long next(long now) {
        if (last == Long.MIN_VALUE || now - last > REST_NANOS) {
            begun = now;
        }
        last = now;
        long gone = TimeUnit.NANOSECONDS.toMillis(now - begun);
        return Math.min(LONGEST_MILLIS, Math.max(SHORTEST_MILLIS, gone / SLOWING));
    }
}
