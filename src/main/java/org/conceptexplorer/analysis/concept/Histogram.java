package org.conceptexplorer.analysis.concept;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often values fall into equally wide bins from 0 to the largest value. Bins are half-open, [lower, upper), but for
 * the last, which holds the largest value too.
 *
 * @param largest the upper end of the last bin; 0 if there are no values
 * @param counts values in each bin, the lowest first
 */
public record Histogram(double largest, List<Integer> counts) {
    /** Makes its list unmodifiable. */
    public Histogram {
        counts = List.copyOf(counts);
    }

    /**
     * Counts values.
     *
     * @param values above 0, in any order
     * @param bins how many bins, at least 1
     */
    public static Histogram of(float[] values, int bins) {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        List<Integer> counts = new ArrayList<>(Collections.nCopies(bins, 0));
        for (float value : values) {
            int bin = Math.min(bins - 1, (int) (value / largest * bins));
            counts.set(bin, counts.get(bin) + 1);
        }
        return new Histogram(largest, counts);
    }

    /** How wide each bin is. */
    public double width() {
        return largest / counts.size();
    }
}
