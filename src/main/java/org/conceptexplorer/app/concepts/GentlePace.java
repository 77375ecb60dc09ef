package org.conceptexplorer.app.concepts;

import java.util.function.LongSupplier;

/**
 * How often work beside a training may be done again: so seldom that it takes a twentieth of the time at most, since it
 * shares the processors with the training.
 */
final class GentlePace {
    private static final long SHARE = 20;
    private static final long LEAST_NANOS = 1_000_000_000;

    private final LongSupplier clock;
    private long began;
    private long next;

    /**
     * A pace for work that was never done.
     *
     * @param clock nanoseconds since some time
     */
    GentlePace(LongSupplier clock) {
        this.clock = clock;
        restart();
    }

    /** The next time may be at once. */
    void restart() {
        next = clock.getAsLong();
    }

    void begin() {
        began = clock.getAsLong();
    }

    void end() {
        long now = clock.getAsLong();
        next = now + Math.max(LEAST_NANOS, SHARE * (now - began));
    }

    /** Milliseconds until the next time; 0 if it may be now. */
    long waitMilliseconds() {
        long left = next - clock.getAsLong();
        return left <= 0 ? 0 : left / 1_000_000 + 1;
    }
}
