package org.conceptexplorer.cli;

import java.util.function.Function;
import picocli.CommandLine;

/** Understands numbers; says what is wrong with a text in words that fit after "but". */
final class NumberConverter<T extends Number> implements CommandLine.ITypeConverter<T> {
    private final Function<String, T> parse;
    private final String kind;

    private NumberConverter(Function<String, T> parse, String kind) {
        this.parse = parse;
        this.kind = kind;
    }

    /** Numbers without a fraction. */
    static <T extends Number> NumberConverter<T> whole(Function<String, T> parse) {
        return new NumberConverter<>(parse, "a whole number");
    }

    /** Numbers that may have a fraction. */
    static NumberConverter<Double> real() {
        return new NumberConverter<>(Double::valueOf, "a number");
    }

    @Override
    public T convert(String text) {
        try {
            return parse.apply(text);
        } catch (NumberFormatException e) {
            boolean tooLarge = text.matches("[-+]?\\d+");
            throw new CommandLine.TypeConversionException(
                    tooLarge ? "has more digits than any sensible value" : "has to be " + kind);
        }
    }
}
