package org.conceptexplorer.figure.sweep;

import java.util.stream.DoubleStream;

/**
 * From where to where an axis runs.
 *
 * @param low below all values
 * @param high above all values
 */
record SweepRange(double low, double high) {
    /** A little more than all shares take, but not less than none and not more than all. */
    static SweepRange ofShares(DoubleStream shares) {
        SweepRange range = around(shares);
        return new SweepRange(Math.max(0, range.low()), Math.min(1, range.high()));
    }

    /** A little more than all values take. */
    static SweepRange around(DoubleStream values) {
        double[] all = values.filter(Double::isFinite).toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        double margin = high > low ? 0.06 * (high - low) : Math.max(1e-3, 0.1 * Math.abs(high));
        return new SweepRange(low - margin, high + margin);
    }
}
