package org.conceptexplorer.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as window and commands write them: three significant digits, thousands in groups. */
public final class NumberWords {
    private static final double SMALLEST_PLAIN = 1e-4;

    private NumberWords() {}

    /** Three significant digits: 0.267, 0.00200, 6.40e-6. */
    public static String significant(double value) {
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        if (size < SMALLEST_PLAIN) {
            return String.format(Locale.ROOT, "%.2e", value).replaceFirst("e-0", "e-");
        }
        int decimals = Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** All digits of a setting, without an exponent: 0.0001. */
    public static String exact(double value) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    /** Whole numbers with a comma between thousands: 2,350. */
    public static String grouped(long value) {
        StringBuilder words = new StringBuilder(Long.toString(value));
        for (int comma = words.length() - 3; comma > (value < 0 ? 1 : 0); comma -= 3) {
            words.insert(comma, ','); // String.format would look up the customs of a country first
        }
        return words.toString();
    }

    /** A speed to three significant digits, more would only flicker: 31,400. */
    public static String speed(double perSecond) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(perSecond)) - 2));
        return grouped(Math.round(Math.round(perSecond / unit) * unit));
    }

    /** A duration as one looks at it: 12 s, 3 min 20 s, 2 h 5 min. */
    public static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }
}
