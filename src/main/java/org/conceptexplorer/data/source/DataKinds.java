package org.conceptexplorer.data.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.conceptexplorer.base.ExplainedException;

/** The kinds of images that can be chosen, as they announce themselves. */
public final class DataKinds {
    private static final List<DataKind> ALL =
            ServiceLoader.load(DataKind.class, DataKinds.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(DataKind::takesTheRest)
                            .thenComparing(DataKind::takesPaths)
                            .thenComparing(DataKind::words))
                    .toList();

    private DataKinds() {}

    /** All of them: those of a word, those of a path, and last the one that takes the rest. */
    public static List<DataKind> all() {
        return ALL;
    }

    /** The choices that are in every menu. */
    public static List<DataChoice> standing() {
        return ALL.stream().map(DataKind::standing).flatMap(Optional::stream).toList();
    }

    /** All that can be typed, in one enumeration. */
    public static String words() {
        return either(ALL);
    }

    /** What a folder or file with images has to be, in one enumeration. */
    static String pathWords() {
        return either(ALL.stream().filter(DataKind::takesPaths).toList());
    }

    private static String either(List<DataKind> kinds) {
        List<String> words = kinds.stream().map(DataKind::words).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + ", or " + words.get(last);
    }

    static DataChoice parse(String text) {
        return ALL.stream()
                .map(kind -> kind.choice(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new ExplainedException("The setting data is \"" + text + "\", but has to be " + words() + "."));
    }
}
