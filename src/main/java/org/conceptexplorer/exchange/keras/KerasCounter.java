package org.conceptexplorer.exchange.keras;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names layers in files of weights as Keras 3 does: the second of the class Dense is {@code dense_1}. */
final class KerasCounter {
    private final Map<String, Integer> counts = new HashMap<>();

    /** The name of the next layer of a class. */
    String next(String className) {
        String name = className
                .replaceAll("(.)([A-Z][a-z0-9]+)", "$1_$2")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
        int count = counts.merge(name, 1, Integer::sum) - 1;
        return count == 0 ? name : name + "_" + count;
    }
}
