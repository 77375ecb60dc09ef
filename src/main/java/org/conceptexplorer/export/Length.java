package org.conceptexplorer.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.ExplainedException;

/** Lengths as people write them, such as {@code 85mm}; 1/96 inch is what figures are measured in. */
public final class Length {
    private static final Pattern FORM = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(mm|cm|in|px)");

    private static final double LEAST = ofMillimetres(20);
    private static final double MOST = ofMillimetres(1000);
    private static final double ROUNDING = 1e-6; // lengths come from other units

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

    /**
     * A side of a figure in 1/96 inch, what is wrong with it told in the unit that it was written in.
     *
     * @param what width or height
     * @param text a number with mm, cm, in or px behind it
     * @throws ExplainedException if it is none, or not between 20 and 1000 mm
     */
    public static double side(String what, String text) {
        double length = parse(text);
        if (length < LEAST - ROUNDING || length > MOST + ROUNDING) {
            String unit = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\d.\\s]", "");
            throw new ExplainedException("The figure's " + what + " is " + text.strip() + ", but has to lie between "
                    + rounded(LEAST / unit(unit)) + " and " + rounded(MOST / unit(unit)) + " " + unit + ".");
        }
        return length;
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
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
