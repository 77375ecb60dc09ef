package org.conceptexplorer.figure;

/**
 * A straight or a logarithmic way from values to positions and back.
 *
 * @param low value at one end; positive on a logarithmic axis
 * @param high value at the other end, above {@code low}
 * @param logarithmic whether equal ratios, not equal differences, have equal lengths
 * @param from position of {@code low}
 * @param to position of {@code high}
 */
public record Axis(double low, double high, boolean logarithmic, double from, double to) {
    /** Checks that there is a range at all. */
    public Axis {
        if (!(high > low) || (logarithmic && !(low > 0))) {
            throw new IllegalArgumentException("no axis runs from " + low + " to " + high);
        }
    }

    /** Where a value lies; a value that a logarithmic axis cannot show lies infinitely far below. */
    public double position(double value) {
        return from + share(value) * (to - from);
    }

    /** Which value lies at a position. */
    public double value(double position) {
        double share = (position - from) / (to - from);
        return logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
    }

    /** The same axis in another place. */
    Axis moved(double by) {
        return new Axis(low, high, logarithmic, from + by, to + by);
    }

    private double share(double value) {
        return logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    }
}
