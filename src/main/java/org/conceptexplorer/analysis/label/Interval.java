package org.conceptexplorer.analysis.label;

/**
 * A confidence interval for a share.
 *
 * @param low its lower end, in [0, 1]
 * @param high its upper end, in [0, 1]
 */
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054; // the normal distribution's 97.5th percentile

    /**
     * Wilson's score interval at 95 % (E. B. Wilson, "Probable inference, the law of succession, and statistical
     * inference", JASA 22, 1927), which stays in [0, 1] and holds for few trials and for shares near 0 and 1 too.
     *
     * @param successes how many of the trials, at least 0
     * @param trials how many; without any, the interval is all of [0, 1]
     */
    public static Interval wilson(long successes, long trials) {
        if (trials == 0) {
            return new Interval(0, 1);
        }
        double share = (double) successes / trials;
        double square = Z * Z / trials;
        double middle = share + square / 2;
        double spread = Z * Math.sqrt(share * (1 - share) / trials + square / (4 * trials));
        double low = successes == 0 ? 0 : (middle - spread) / (1 + square);
        double high = successes == trials ? 1 : (middle + spread) / (1 + square);
        return new Interval(low, high);
    }
}
