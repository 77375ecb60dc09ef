package org.conceptexplorer.app.settings;

import java.math.BigDecimal;
import org.conceptexplorer.base.ExplainedException;

/** Numbers as people type and read them in a field. */
final class NumberText {
    /** Below this, zeros are harder to count than an exponent is to read. */
    private static final double SMALLEST_PLAIN = 1e-4;

    private NumberText() {}

    static String whole(long value) {
        return Long.toString(value);
    }

    /** The shortest text that reads back as the same number: 0.002, 2.5e-6. */
    static String real(double value) {
        return value == 0 || Math.abs(value) >= SMALLEST_PLAIN
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }

    static int parseInt(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notWhole) {
            throw new ExplainedException(describe(text) + " is not a whole number; write one such as 10.", notWhole);
        }
    }

    static long parseLong(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notWhole) {
            throw new ExplainedException(describe(text) + " is not a whole number; write one such as 1.", notWhole);
        }
    }

    static double parseReal(String text) {
        // Double.parseDouble also takes Java's own "1d" and "0x1p3", which nobody means to type here.
        if (!text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            throw new ExplainedException(describe(text) + " is not a number; write one such as 0.001 or 1e-3.");
        }
        return Double.parseDouble(text);
    }

    private static String describe(String text) {
        return text.isEmpty() ? "An empty field" : "“" + text + "”";
    }
}
