package org.conceptexplorer.figure.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the ticks of an axis stand and what is written at them. */
public final class Ticks {
    /**
     * One tick.
     *
     * @param value where it stands
     * @param label what is written there; empty for a minor tick
     */
    public record Tick(double value, String label) {
        /** Whether it carries a label. */
        public boolean major() {
            return !label.isEmpty();
        }
    }

    private Ticks() {}

    /** The smallest of 1, 2, 5 times a power of ten that is at least {@code value}, which is positive. */
    public static double niceAbove(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * decade >= value * (1 - 1e-9)) {
                return clean(factor * decade);
            }
        }
        return clean(10 * decade);
    }

    /** The largest of 1, 2, 5 times a power of ten that is at most {@code value}, which is positive. */
    public static double niceBelow(double value) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        for (double factor : new double[] {10, 5, 2}) {
            if (factor * decade <= value * (1 + 1e-9)) {
                return clean(factor * decade);
            }
        }
        return clean(decade);
    }

    private static double clean(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).round(MathContext.DECIMAL32).doubleValue() // seven digits
                : value;
    }

    /**
     * Ticks 1, 2 or 5 times a power of ten apart.
     *
     * @param most how many there is room for, at least 1
     * @param least the smallest spacing that makes sense: 1 where only whole numbers do, 0 otherwise
     */
    public static List<Tick> linear(double low, double high, int most, double least) {
        double spacing = Math.max(least, niceAbove((high - low) / Math.max(1, most)));
        int decimals = Numbers.decimalsOf(spacing);
        List<Tick> ticks = new ArrayList<>();
        double slack = 1e-9 * (high - low);
        for (double k = Math.ceil((low - slack) / spacing); k * spacing <= high + slack; k++) {
            ticks.add(new Tick(k * spacing, Numbers.decimals(k * spacing + 0.0, decimals)));
        }
        return ticks;
    }

    /** Ticks from zero on, closer than there is room for in comfort if zero would be the only one. */
    public static List<Tick> fromZero(double high, int most) {
        List<Tick> ticks = linear(0, high, most, 0);
        return ticks.size() > 1 ? ticks : linear(0, high, 2 * most, 0);
    }

    /**
     * Decades, with minor ticks at 2 to 9 times each; where fewer than two decades are in sight and there is room, more
     * of them carry a label.
     *
     * @param most how many labels there is room for
     */
    public static List<Tick> logarithmic(double low, double high, int most) {
        int[] labelled = labelled(low, high, most);
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(low) + 1e-9);
        for (int decade = first; Math.pow(10, decade) <= high * (1 + 1e-9); decade++) {
            for (int factor = 1; factor <= 9; factor++) {
                double value = Double.parseDouble(factor + "e" + decade);
                if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) {
                    ticks.add(new Tick(value, contains(labelled, factor) ? label(value, decade) : ""));
                }
            }
        }
        return ticks;
    }

    private static int[] labelled(double low, double high, int most) {
        double decades = Math.log10(high / low);
        int[][] choices = {{1, 2, 3, 4, 5, 6, 7, 8, 9}, {1, 2, 3, 5, 7}, {1, 2, 5}};
        // Labels crowd where the factors are large: what counts is the narrowest gap of each choice, in decades.
        double[] narrowest = {Math.log10(9 / 8.0), Math.log10(7 / 5.0), Math.log10(2)};
        for (int i = 0; i < choices.length; i++) {
            if (narrowest[i] / decades >= 1.0 / most) {
                return choices[i];
            }
        }
        return new int[] {1};
    }

    private static boolean contains(int[] values, int value) {
        return Arrays.stream(values).anyMatch(v -> v == value);
    }

    private static String label(double value, int decade) {
        return decade < -4 || decade > 5 ? Numbers.short3(value) : Numbers.decimals(value, Math.max(0, -decade));
    }
}
