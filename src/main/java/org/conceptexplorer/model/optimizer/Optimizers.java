package org.conceptexplorer.model.optimizer;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The optimisers there are, as they announce themselves. */
public final class Optimizers {
    private static final List<Optimizer> ALL =
            ServiceLoader.load(Optimizer.class, Optimizers.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .sorted(Comparator.comparing(Optimizer::id))
                    .toList();

    private Optimizers() {}

    /** All of them, each with its usual constants, in the order of their names. */
    public static List<Optimizer> all() {
        return ALL;
    }

    /** Every constant that some rule has, once, with the value of the first such rule; in the order of their names. */
    public static List<Optimizer.Constant> constants() {
        return ALL.stream()
                .flatMap(optimizer -> optimizer.constants().stream())
                .map(Optimizer.Constant::name)
                .distinct()
                .sorted()
                .map(Optimizers::first)
                .toList();
    }

    private static Optimizer.Constant first(String name) {
        return ALL.stream()
                .flatMap(optimizer -> optimizer.constants().stream())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
