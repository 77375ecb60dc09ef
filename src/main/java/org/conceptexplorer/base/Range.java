package org.conceptexplorer.base;

/** The one sentence said about a setting that is out of range. */
public final class Range {
    private Range() {}

    public static void check(String setting, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new ExplainedException(
                    "The setting " + setting + " is " + NumberWords.exact(value) + ", but has to lie "
                            + (least == Double.MIN_NORMAL
                                    ? "above 0 and at most "
                                    : "between " + NumberWords.exact(least) + " and ")
                            + NumberWords.exact(most) + ".");
        }
    }
}
