package org.conceptexplorer.app.sweep;

import java.util.OptionalDouble;

/** How long a sweep still takes, from how long its part took that was trained since it began, pauses left out. */
final class SweepClock {
    private static final double LEAST_SECONDS = 2;

    private double began = Double.NaN;
    private double from;
    private double held = Double.NaN;

    /**
     * The seconds that are left.
     *
     * @param share of the sweep that is done, 0 to 1
     * @param now seconds since some moment
     * @return empty while it is too early to tell
     */
    OptionalDouble left(double share, double now) {
        if (Double.isNaN(began)) {
            began = now;
            from = share;
        }
        double seconds = now - began;
        return seconds >= LEAST_SECONDS && share > from
                ? OptionalDouble.of(seconds * (1 - share) / (share - from))
                : OptionalDouble.empty();
    }

    void hold(double now) {
        held = now;
    }

    void goOn(double now) {
        if (!Double.isNaN(held)) {
            began += now - held;
            held = Double.NaN;
        }
    }
}
