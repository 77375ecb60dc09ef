package org.conceptexplorer.training.setting;

import java.util.List;

/**
 * The values that a setting can take, and how they are read and written.
 *
 * @param <T> what a value is in the program
 */
public sealed interface Values<T> permits Whole, Real, Choice, Toggle {
    /** What a value is chosen with in the window. */
    enum Editor {
        /** A field to type in. */
        FIELD,
        /** A menu of all values. */
        MENU,
        /** A box that is ticked or not. */
        CHECK_BOX
    }

    /** What a value is chosen with in the window. */
    Editor editor();

    /**
     * The value that a text stands for.
     *
     * @throws BadValueException if it stands for none, or for one that the setting cannot take
     */
    T parse(String text);

    /** The shortest text that {@link #parse} makes the same value of. */
    String text(T value);

    /**
     * Checks a value made in the program.
     *
     * @throws BadValueException if the setting cannot take it
     */
    void check(T value);

    /** The value in JSON: a number, a string or a boolean. */
    Object json(T value);

    /**
     * The value that {@link #json} wrote.
     *
     * @throws BadValueException if it is of another kind, or one that the setting cannot take
     */
    T fromJson(Object json);

    /** What stands for a value in the help of commands, such as {@code N} or {@code sum|mean}. */
    String placeholder();

    /** Which values there are, in words that stand alone, such as "1 to 10000". */
    String allowed();

    /** The texts of all values in their order, if there are few; empty otherwise. */
    default List<String> texts() {
        return List.of();
    }

    /** What people call the value that a text stands for; one of {@link #texts()}. */
    default String label(String text) {
        return text;
    }
}
