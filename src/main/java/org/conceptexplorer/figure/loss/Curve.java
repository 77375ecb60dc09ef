package org.conceptexplorer.figure.loss;

/**
 * One curve of a loss chart: values at places that never go back.
 *
 * @param name what the legend says
 * @param source what it tells of
 * @param look how it is drawn
 * @param run which of the chart's runs it belongs to, counted from 0
 * @param x where its values stand, in the unit of the chart's width
 * @param y its values, as many; the lower edge of a band
 * @param high the upper edge of a band, as many; empty for what is no band
 */
@SuppressWarnings("ArrayRecordComponent") // stays within this package, whose painters read tens of thousands of values
record Curve(String name, Source source, Look look, int run, double[] x, float[] y, float[] high) {
    private static final float[] NO_BAND = {};

    /** A curve that is no band. */
    Curve(String name, Source source, Look look, int run, double[] x, float[] y) {
        this(name, source, look, run, x, y, NO_BAND);
    }

    /** What a curve tells of. */
    enum Source {
        /** The whole training loss. */
        TOTAL,
        /** The training images' cross-entropy. */
        BCE,
        /** The L1 penalty. */
        L1,
        /** The name loss. */
        NAMES,
        /** The test images' cross-entropy. */
        VALIDATION
    }

    /** How a curve is drawn. */
    enum Look {
        /** Single steps, thin and faint. */
        RAW,
        /** A running mean, or means of epochs. */
        LINE,
        /** Points joined by a line. */
        POINTS,
        /** The room between two curves. */
        BAND
    }

    int size() {
        return y.length;
    }

    /** The last place whose x is at most {@code limit}, or -1. */
    int lastUpTo(double limit) {
        int low = 0;
        int high = x.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (x[middle] <= limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
