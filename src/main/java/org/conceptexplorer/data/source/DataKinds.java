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
                    .sorted(Comparator.comparing(DataKind::takesTheRest).thenComparing(DataKind::words))
                    .toList();

    private DataKinds() {}

    /** All of them, the one that takes the rest last. */
    public static List<DataKind> all() {
        return ALL;
    }

    /** The choices that are in every menu. */
    public static List<DataChoice> standing() {
        return ALL.stream().map(DataKind::standing).flatMap(Optional::stream).toList();
    }

    /** All that can be typed, in one enumeration. */
    public static String words() {
        List<String> words = ALL.stream().map(DataKind::words).toList();
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
