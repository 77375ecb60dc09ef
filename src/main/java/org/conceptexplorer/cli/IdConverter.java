package org.conceptexplorer.cli;

import java.util.Arrays;
import java.util.function.Function;
import org.conceptexplorer.base.Phrases;
import picocli.CommandLine;

/** Understands the names that values have in commands and files; lists them in words that fit after "but". */
final class IdConverter<T> implements CommandLine.ITypeConverter<T> {
    private final T[] values;
    private final Function<T, String> id;

    IdConverter(T[] values, Function<T, String> id) {
        this.values = values.clone();
        this.id = id;
    }

    @Override
    public T convert(String text) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("has to be " + ids()));
    }

    private String ids() {
        return Phrases.either(Arrays.stream(values).map(id).toList());
    }
}
