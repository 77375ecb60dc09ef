package org.conceptexplorer.training.setting;

import java.util.function.LongFunction;
import org.conceptexplorer.base.Range;

/**
 * Numbers without a fraction.
 *
 * @param range which of them
 * @param narrow makes the type that the program uses; throws an {@link ArithmeticException} if a number is too large for
 *     it
 */
public record Whole<N extends Number>(Range range, LongFunction<N> narrow) implements Values<N> {
    private static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** From {@code least} to {@code most}. */
    public static Whole<Integer> between(int least, int most) {
        return new Whole<>(new Range(least, most), Math::toIntExact);
    }

    /** {@code least} or more. */
    public static Whole<Integer> atLeast(int least) {
        return new Whole<>(new Range(least, Double.POSITIVE_INFINITY), Math::toIntExact);
    }

    /** All that fit in 64 bits. */
    public static Whole<Long> any() {
        return new Whole<>(ANY, Long::valueOf);
    }

    @Override
    public Editor editor() {
        return Editor.FIELD;
    }

    @Override
    public N parse(String text) {
        try {
            return checked(narrow.apply(Long.parseLong(text)));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new BadValueException(
                    text.matches("[-+]?\\d+")
                            ? "has more digits than any sensible value"
                            : "has to be a whole number such as 10");
        }
    }

    @Override
    public String text(N value) {
        return Long.toString(value.longValue());
    }

    @Override
    public void check(N value) {
        if (!range.contains(value.doubleValue())) {
            throw new BadValueException("has to " + range.rule());
        }
    }

    private N checked(N value) {
        check(value);
        return value;
    }

    @Override
    public Object json(N value) {
        return value;
    }

    @Override
    public N fromJson(Object json) {
        if (json instanceof Number) {
            return parse(json.toString());
        }
        throw new BadValueException("has to be a whole number");
    }

    @Override
    public String placeholder() {
        return "N";
    }

    @Override
    public String allowed() {
        return range.equals(ANY) ? "any whole number" : range.words();
    }
}
