package org.conceptexplorer.figure.kind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.ExplainedException;
import org.jspecify.annotations.Nullable;

/**
 * A part of an axis, in its unit.
 *
 * @param low its beginning
 * @param high its end, above {@code low}
 */
public record Span(double low, double high) {
    private static final Pattern FORM = Pattern.compile("([^:]+):([^:]+)");
    private static final double FARTHEST = 1e9;
    private static final double NARROWEST = 1e-9; // of its distance from zero

    /** Checks that there is something to look at. */
    public Span {
        if (!(high > low)) {
            throw new IllegalArgumentException("no part of an axis runs from " + low + " to " + high);
        }
    }

    /**
     * A part as people write it: two numbers with a colon between them.
     *
     * @param setting what it is for, as people know it
     * @throws ExplainedException if it cannot be understood
     */
    public static Span parse(String setting, String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            try {
                Span span = new Span(Double.parseDouble(form.group(1)), Double.parseDouble(form.group(2)));
                if (span.drawable()) {
                    return span;
                }
            } catch (IllegalArgumentException e) {
                throw misunderstood(setting, text, e);
            }
        }
        throw misunderstood(setting, text, null);
    }

    /** Whether it is wide enough and near enough to zero for ticks that can be told apart. */
    public boolean drawable() {
        double farthest = Math.max(Math.abs(low), Math.abs(high));
        return farthest <= FARTHEST && high - low > NARROWEST * farthest;
    }

    private static ExplainedException misunderstood(
            String setting, String text, @Nullable IllegalArgumentException cause) {
        return new ExplainedException(
                "The setting " + setting + " is " + text + ", which is not a part of an axis; write a smaller and a"
                        + " larger number with a colon between them, such as 0.5:3.",
                cause);
    }

    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** The text that {@link #parse} understands. */
    String text() {
        return low + ":" + high;
    }
}
