package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conceptexplorer.base.MalformedException;

/** The layers of a model from its input to its output, those of models inside it among them. */
final class KerasChain {
    private static final int MOST_LAYERS = 200;
    private static final Set<String> MODELS = Set.of("Sequential", "Functional", "Model");

    private final List<KerasLayer> layers = new ArrayList<>();

    private KerasChain() {}

    /**
     * Reads the configuration of a model, of Keras 2 or 3.
     *
     * @throws IllegalArgumentException if its layers do not follow one another
     */
    static List<KerasLayer> of(JsonNode model) throws IOException {
        KerasChain chain = new KerasChain();
        if (!isModel(model)) {
            throw new IllegalArgumentException(
                    "it is a " + model.path("class_name").asText("?") + ", and neither Sequential nor Functional");
        }
        chain.add(model, "");
        return chain.layers;
    }

    private static boolean isModel(JsonNode layer) {
        return MODELS.contains(layer.path("class_name").asText());
    }

    private void add(JsonNode model, String path) throws IOException {
        JsonNode config = model.path("config");
        JsonNode list = config.isArray() ? config : config.path("layers");
        if (!list.isArray()) {
            throw new MalformedException("has a configuration without a list of layers");
        }
        boolean graph = !model.path("class_name").asText().equals("Sequential");
        KerasCounter counter = new KerasCounter();
        String before = "";
        Set<String> used = new HashSet<>();
        for (JsonNode layer : list) {
            if (graph) {
                checkFollows(layer, before, used);
                before = nameOf(layer);
            }
            addLayer(
                    layer,
                    path + "layers/" + counter.next(layer.path("class_name").asText()));
        }
    }

    private void addLayer(JsonNode layer, String path) throws IOException {
        if (isModel(layer)) {
            add(layer, path + "/");
        } else {
            layers.add(new KerasLayer(layer.path("class_name").asText(), layer.path("config"), path));
        }
        if (layers.size() > MOST_LAYERS) {
            throw new IllegalArgumentException("it has more than " + MOST_LAYERS + " layers");
        }
    }

    private static String nameOf(JsonNode layer) {
        return layer.path("name").asText(layer.path("config").path("name").asText());
    }

    /** In a graph each layer names what it reads: here that has to be the layer before it, and nothing else. */
    private static void checkFollows(JsonNode layer, String before, Set<String> used) {
        JsonNode nodes = layer.path("inbound_nodes");
        boolean first = before.isEmpty();
        boolean follows = first
                ? nodes.isEmpty()
                : nodes.size() == 1 && source(nodes.get(0)).equals(before);
        if (!follows || !used.add(nameOf(layer))) {
            throw new IllegalArgumentException("its layers do not follow one another: " + nameOf(layer)
                    + (first ? " is no input" : " reads something else than " + before + " alone"));
        }
    }

    /** Keras 2 writes {@code [["name", 0, 0, {}]]}, Keras 3 an object with the tensor's history. */
    private static String source(JsonNode node) {
        JsonNode inputs = node.isArray() ? node : node.path("args");
        JsonNode history =
                node.isArray() ? inputs.path(0) : inputs.path(0).path("config").path("keras_history");
        return inputs.size() == 1 ? history.path(0).asText() : "";
    }
}
