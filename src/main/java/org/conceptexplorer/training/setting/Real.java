package org.conceptexplorer.training.setting;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.conceptexplorer.base.Range;

/**
 * Numbers that may have a fraction.
 *
 * @param range which of them
 */
public record Real(Range range) implements Values<Double> {
    /** Below this, zeros are harder to count than an exponent is to read. */
    private static final double SMALLEST_PLAIN = 1e-4;

    /** Not all that {@link Double#parseDouble} takes: nobody means Java's own "1d", "0x1p3" or "NaN". */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    @Override
    public Editor editor() {
        return Editor.FIELD;
    }

    @Override
    public Double parse(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new BadValueException("has to be a number such as 0.001 or 1e-3");
        }
        return checked(Double.parseDouble(text));
    }

    /** 0.002, 2.5e-6. */
    @Override
    public String text(Double value) {
        return value == 0 || Math.abs(value) >= SMALLEST_PLAIN
                ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
                : Double.toString(value).replace(".0E", "e").replace('E', 'e');
    }

    @Override
    public void check(Double value) {
        if (!range.contains(value)) {
            throw new BadValueException("has to " + range.rule());
        }
    }

    private double checked(double value) {
        check(value);
        return value;
    }

    @Override
    public Object json(Double value) {
        return value;
    }

    @Override
    public Double fromJson(Object json) {
        if (json instanceof Number number) {
            return checked(number.doubleValue());
        }
        throw new BadValueException("has to be a number");
    }

    @Override
    public String placeholder() {
        return "X";
    }

    @Override
    public String allowed() {
        return range.words();
    }
}
