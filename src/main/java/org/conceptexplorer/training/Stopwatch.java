package org.conceptexplorer.training;

/** Adds up the time between starts and stops. */
final class Stopwatch {
    private long total;
    private long since;

    /** Takes time into account that was measured before. */
    void add(double seconds) {
        total += Math.round(seconds * 1e9);
    }

    void start() {
        since = System.nanoTime();
    }

    void stop() {
        total += System.nanoTime() - since;
    }

    /** Takes the time since the last start or lap into account without stopping; seconds in all. */
    double lap() {
        long now = System.nanoTime();
        total += now - since;
        since = now;
        return seconds();
    }

    /** Seconds until the last stop or lap. */
    double seconds() {
        return total / 1e9;
    }
}
