package org.conceptexplorer.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the classes of a data set are called.
 *
 * @param names the name of each class, class 0 first; classes beyond them are called by their number
 */
public record ClassNames(List<String> names) {
    /** Classes that are called by their numbers, as digits are. */
    public static final ClassNames NUMBERS = new ClassNames(List.of());

    /** Makes its list unmodifiable. */
    public ClassNames {
        names = List.copyOf(names);
    }

    /** Classes called by the characters of a text, the first of them being class {@code first}. */
    public static ClassNames characters(String text, int first) {
        IntStream before = IntStream.range(0, first);
        return new ClassNames(IntStream.concat(before.map(i -> -1), text.chars())
                .mapToObj(letter -> letter < 0 ? "" : String.valueOf((char) letter))
                .toList());
    }

    /** The name of a class; its number if it has none. */
    public String name(int label) {
        boolean named = label < names.size() && !names.get(label).isBlank();
        return named ? names.get(label) : String.valueOf(label);
    }

    /** Whether names say more than numbers. */
    public boolean areThere() {
        return IntStream.range(0, names.size()).anyMatch(label -> !name(label).equals(String.valueOf(label)));
    }
}
