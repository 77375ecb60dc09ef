package org.conceptexplorer.analysis.concept;

/** Quantiles with linear interpolation between neighbours, as NumPy's. */
public final class Quantiles {
    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param sorted at least one number, ascending
     * @param share in [0, 1]: 0.5 is the median
     */
    public static double of(float[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * ((double) sorted[above] - sorted[below]);
    }
}
