package org.conceptexplorer.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.ExplainedException;

/** Lengths as people write them, such as {@code 85mm}; 1/96 inch is what figures are measured in. */
public final class Length {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(mm|cm|in|px)");

    private static double unit(String name) {
        return switch (name) {
            case "mm" -> 96 / 25.4;
            case "cm" -> 96 / 2.54;
            case "in" -> 96;
            default -> 1;
        };
    }

    private Length() {}

    /**
     * A length in 1/96 inch.
     *
     * @param text a number with mm, cm, in or px behind it
     * @throws ExplainedException if it is none
     */
    public static double parse(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw new ExplainedException("The length " + text
                    + " is not understood; write a number and its unit, such as 85mm, 18cm, 7in " + "or 800px.");
        }
        return Double.parseDouble(form.group(1)) * unit(form.group(2));
    }

    /** A number of millimetres in 1/96 inch. */
    public static double ofMillimetres(double millimetres) {
        return millimetres * 96 / 25.4;
    }

    /** A number with up to three decimals, without zeros at its end. */
    static String plain(double value) {
        return BigDecimal.valueOf(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String inMillimetres(double length) {
        return String.format(Locale.ROOT, "%.0f mm", length * 25.4 / 96);
    }
}
