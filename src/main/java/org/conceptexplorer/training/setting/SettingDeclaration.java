package org.conceptexplorer.training.setting;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A setting while it is declared. */
final class SettingDeclaration<T> {
    final String id;
    final String label;
    final Values<T> values;
    final T usual;
    String explanation = "";
    boolean expert;
    boolean live;
    Predicate<SettingValues> fits = settings -> true;

    @Nullable
    T before;

    @Nullable
    String group;

    @Nullable
    Function<T, String> said;

    /**
     * The start of a declaration.
     *
     * @param id lower case with hyphens
     * @param label for people
     * @param values which it can take
     * @param usual the value where no preset says otherwise
     */
    SettingDeclaration(String id, String label, Values<T> values, T usual) {
        this.id = id;
        this.label = label;
        this.values = values;
        this.usual = usual;
    }

    /** What it means, in a sentence or two that everybody understands. */
    SettingDeclaration<T> explained(String words) {
        explanation = words;
        return this;
    }

    /** It is shown under <i>More</i>. */
    SettingDeclaration<T> forExperts() {
        expert = true;
        return this;
    }

    /** It may change while a training goes on. */
    SettingDeclaration<T> live() {
        live = true;
        return this;
    }

    /** It has an effect only beside such settings. */
    SettingDeclaration<T> onlyIf(Predicate<SettingValues> condition) {
        fits = condition;
        return this;
    }

    /** Runs from before there was this setting were trained as with this value. Every new setting needs it. */
    SettingDeclaration<T> before(T value) {
        before = value;
        return this;
    }

    /** It stands in an object of its own inside {@code run.json}'s settings. */
    SettingDeclaration<T> inGroup(String name) {
        group = name;
        return this;
    }

    /** Inside a sentence it is told in these words, instead of by its label and value; not at all where there are none. */
    SettingDeclaration<T> said(Function<T, String> words) {
        said = words;
        return this;
    }

    /** The setting. */
    Setting<T> declared() {
        return new Setting<>(this, null);
    }

    /** The setting, whose value is part of another one's. */
    <W> Setting<T> partOf(Setting<W> whole, Function<W, T> read, BiFunction<W, T, W> write) {
        return new Setting<>(this, new SettingPart<>(whole, read, write));
    }
}
