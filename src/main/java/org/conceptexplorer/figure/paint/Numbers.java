package org.conceptexplorer.figure.paint;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them: a point before decimals, a comma between thousands. */
public final class Numbers {
    private Numbers() {}

    /** A number with three significant digits, without an exponent between 0.0001 and a million. */
    public static String short3(double value) {
        if (!Double.isFinite(value)) {
            return infinite(value);
        }
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size < 1e-4 || size >= 1e6) {
            return String.format(Locale.ROOT, "%.2e", value);
        }
        double rounded = BigDecimal.valueOf(value)
                .round(new MathContext(3, RoundingMode.HALF_UP))
                .doubleValue();
        return decimals(rounded, decimalsFor3(rounded));
    }

    /** How many decimals three significant digits of a number take; 0 for 0. */
    public static int decimalsFor3(double value) {
        return value == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value)) + 1e-9));
    }

    /** A number with a given count of decimals; not by way of {@link String#format}, which took a quarter of all painting. */
    public static String decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return infinite(value);
        }
        String digits = BigDecimal.valueOf(Math.abs(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        StringBuilder text = new StringBuilder(digits);
        int point = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        for (int place = point - 3; place > 0; place -= 3) {
            text.insert(place, ',');
        }
        return value < 0 ? text.insert(0, '−').toString() : text.toString();
    }

    private static String infinite(double value) {
        return Double.isNaN(value) ? "–" : value > 0 ? "∞" : "−∞";
    }

    /** How many decimals a tick of a given spacing needs. */
    static int decimalsOf(double spacing) {
        return Math.max(0, (int) Math.ceil(-Math.log10(spacing) - 1e-9));
    }
}
