package org.conceptexplorer.base;

/**
 * Which numbers a setting may be.
 *
 * @param least the least of them
 * @param most the most of them; infinite if there is none
 * @param withoutLeast whether {@code least} itself is left out
 * @param withoutMost whether {@code most} itself is left out
 */
public record Range(double least, double most, boolean withoutLeast, boolean withoutMost) {
    /** Both ends included. */
    public Range(double least, double most) {
        this(least, most, false, false);
    }

    /** Above 0 and at most {@code most}. */
    public static Range positive(double most) {
        return new Range(0, most, true, false);
    }

    /** At least {@code least} and below {@code most}. */
    public static Range below(double least, double most) {
        return new Range(least, most, false, true);
    }

    /** Whether a number may be; one that is not a number may not. */
    public boolean contains(double value) {
        return (withoutLeast ? value > least : value >= least) && (withoutMost ? value < most : value <= most);
    }

    /** Words that fit after "has to": "lie between 0 and 1", "be above 0 and at most 100", "be 0 or more". */
    public String rule() {
        if (Double.isInfinite(most)) {
            return "be " + words();
        }
        return withoutLeast || withoutMost
                ? "be " + words()
                : "lie between " + NumberWords.exact(least) + " and " + NumberWords.exact(most);
    }

    /** Words that stand alone: "0 to 1", "above 0 and at most 100", "0 or more". */
    public String words() {
        if (Double.isInfinite(most)) {
            return NumberWords.exact(least) + " or more";
        }
        return withoutLeast || withoutMost
                ? (withoutLeast ? "above " : "at least ") + NumberWords.exact(least) + " and "
                        + (withoutMost ? "below " : "at most ") + NumberWords.exact(most)
                : NumberWords.exact(least) + " to " + NumberWords.exact(most);
    }
}
