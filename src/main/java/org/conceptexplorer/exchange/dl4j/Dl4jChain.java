package org.conceptexplorer.exchange.dl4j;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.MalformedException;

/** The layers of a configuration, from input to output. */
final class Dl4jChain {
    private static final int MOST_LAYERS = 200;

    private Dl4jChain() {}

    /**
     * The configurations of the layers.
     *
     * @throws IllegalArgumentException if they do not follow one another
     */
    static List<JsonNode> of(JsonNode configuration) throws IOException {
        JsonNode list = configuration.path("confs");
        JsonNode graph = configuration.path("vertices");
        if ((!list.isArray() && !graph.isObject()) || list.size() + graph.size() > MOST_LAYERS) {
            throw new MalformedException("has a configuration without layers, or with too many");
        }
        if (list.isArray()) {
            refuse(!configuration.path("inputPreProcessors").isEmpty(), "it reshapes between layers");
            List<JsonNode> layers = new ArrayList<>();
            list.forEach(each -> layers.add(each.path("layer")));
            return layers;
        }
        return graph(configuration, graph);
    }

    private static List<JsonNode> graph(JsonNode configuration, JsonNode vertices) {
        Map<String, String> next = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                configuration.path("vertexInputs").properties()) {
            refuse(entry.getValue().size() != 1, "a layer reads several others");
            String before = entry.getValue().get(0).asText();
            refuse(next.put(before, entry.getKey()) != null, "several layers read " + before);
        }
        List<JsonNode> layers = new ArrayList<>();
        Optional<String> at = Optional.ofNullable(
                next.get(configuration.path("networkInputs").path(0).asText()));
        while (at.isPresent()) {
            JsonNode vertex = vertices.path(at.get());
            refuse(layers.size() >= vertices.size(), "its layers go in a circle");
            refuse(vertex.path("layerConf").isMissingNode(), at.get() + " is no layer");
            refuse(vertex.path("preProcessor").isObject(), "it reshapes between layers");
            layers.add(vertex.path("layerConf").path("layer"));
            at = Optional.ofNullable(next.get(at.get()));
        }
        refuse(layers.size() != vertices.size(), "its layers do not follow one another");
        return layers;
    }

    private static void refuse(boolean broken, String why) {
        if (broken) {
            throw new IllegalArgumentException(why);
        }
    }
}
