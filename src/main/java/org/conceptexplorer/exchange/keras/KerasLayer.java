package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;

/**
 * One layer as a file configures it.
 *
 * @param className Keras' class
 * @param config its configuration
 * @param path of its weights in a file of Keras 3, such as {@code layers/dense_1}
 */
record KerasLayer(String className, JsonNode config, String path) {
    /** A text of the configuration; empty if it is none. */
    String text(String key) {
        return config.path(key).asText("");
    }

    /** The number that both sides share, whether it is written once or for each: {@code 2}, {@code [2, 2]}. */
    OptionalInt both(String key) {
        return same(config.path(key));
    }

    private static OptionalInt same(JsonNode node) {
        if (node.isInt()) {
            return OptionalInt.of(node.intValue());
        }
        if (!node.isArray() || node.size() != 2) {
            return OptionalInt.empty();
        }
        OptionalInt first = same(node.get(0));
        return first.equals(same(node.get(1))) ? first : OptionalInt.empty();
    }

    /** Whether an entry is missing, or says this. */
    boolean isUsual(String key, String usual) {
        JsonNode node = config.path(key);
        return node.isMissingNode() || node.isNull() || node.asText().equals(usual);
    }
}
