package org.conceptexplorer.figure.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.conceptexplorer.base.ExplainedException;

/** The kinds of figures there are, as they announce themselves. */
public final class FigureKinds {
    private static final List<FigureKind> ALL =
            ServiceLoader.load(FigureKind.class, FigureKinds.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(FigureKind::scope).thenComparing(FigureKind::id))
                    .toList();

    private FigureKinds() {}

    /** All of them: what shows the run first, then what shows images, each in the order of their names. */
    public static List<FigureKind> all() {
        return ALL;
    }

    /** Their names, in the same order. */
    public static List<String> ids() {
        return ALL.stream().map(FigureKind::id).toList();
    }

    /**
     * The kind of a name.
     *
     * @throws ExplainedException naming the kinds there are
     */
    public static FigureKind parse(String id) {
        return ALL.stream()
                .filter(kind -> kind.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ExplainedException("The figure " + id + " is not known; choose from "
                        + ids().stream().collect(Collectors.joining(", ")) + "."));
    }
}
