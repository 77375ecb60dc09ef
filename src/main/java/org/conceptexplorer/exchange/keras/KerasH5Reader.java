package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.hdf5.Hdf5Source;

/** Reads what {@code save} and {@code save_weights} of Keras 2 write; later versions write the same to {@code .h5}. */
final class KerasH5Reader implements ModelReader {
    private static final int MOST_LAYERS = 200;
    private static final int MOST_ARRAYS = 20;

    @Override
    public FoundModel read(Path file) throws IOException {
        return Hdf5Source.read(Files.readAllBytes(file), KerasH5Reader::model);
    }

    private static FoundModel model(Hdf5Source root) throws IOException {
        Map<String, NpyArray> arrays =
                FoundModel.inOrder(arrays(root.group("model_weights").orElse(root)));
        Optional<String> config = root.text("model_config");
        return config.isPresent()
                ? KerasLayerReader.model(KerasChain.of(json(config.get())), arrays)
                : FoundModel.weights(arrays);
    }

    private static JsonNode json(String config) throws IOException {
        return JsonText.read(config.getBytes(StandardCharsets.UTF_8), "configuration");
    }

    private static List<NpyArray> arrays(Hdf5Source weights) throws IOException {
        List<NpyArray> arrays = new ArrayList<>();
        List<String> layers = weights.texts("layer_names");
        if (layers.isEmpty() || layers.size() > MOST_LAYERS) {
            throw new MalformedException("has no list of layers, as Keras' save and save_weights write it");
        }
        for (String name : layers) {
            Hdf5Source layer = weights.group(name)
                    .orElseThrow(() -> new MalformedException("names a layer " + name + " that it does not hold"));
            List<String> names = layer.texts("weight_names");
            if (names.size() > MOST_ARRAYS) {
                throw new MalformedException("has a layer " + name + " of too many arrays");
            }
            for (String array : names) {
                arrays.add(layer.array(array));
            }
        }
        return arrays;
    }
}
