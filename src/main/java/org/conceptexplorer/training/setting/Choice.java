package org.conceptexplorer.training.setting;

import java.util.List;
import java.util.function.Function;
import org.conceptexplorer.base.Phrases;

/**
 * One of a few things.
 *
 * @param all of them, in their order
 * @param id what a thing is called in commands and files
 * @param name what people call it
 */
public record Choice<T>(List<T> all, Function<T, String> id, Function<T, String> name) implements Values<T> {
    /** Copies its list. */
    public Choice {
        all = List.copyOf(all);
    }

    @Override
    public Editor editor() {
        return Editor.MENU;
    }

    @Override
    public T parse(String text) {
        return all.stream()
                .filter(each -> id.apply(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new BadValueException("has to be " + allowed()));
    }

    @Override
    public String text(T value) {
        return id.apply(value);
    }

    @Override
    public void check(T value) {
        parse(text(value));
    }

    @Override
    public Object json(T value) {
        return text(value);
    }

    @Override
    public T fromJson(Object json) {
        return parse(json instanceof String text ? text : "");
    }

    @Override
    public String placeholder() {
        return String.join("|", texts());
    }

    @Override
    public String allowed() {
        return Phrases.either(texts());
    }

    @Override
    public List<String> texts() {
        return all.stream().map(id).toList();
    }

    @Override
    public String label(String text) {
        return name.apply(parse(text));
    }
}
