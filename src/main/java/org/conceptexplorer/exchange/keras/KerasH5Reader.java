package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import io.jhdf.api.Group;
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

    private static FoundModel model(Hdf5Source source) throws IOException {
        Group root = source.root();
        Group weights = Hdf5Source.group(root, "model_weights").orElse(root);
        Map<String, NpyArray> arrays = FoundModel.inOrder(arrays(source, weights));
        Optional<String> config = Hdf5Source.text(root, "model_config");
        return config.isPresent()
                ? KerasLayerReader.model(KerasChain.of(json(config.get())), arrays)
                : FoundModel.weights(arrays);
    }

    private static JsonNode json(String config) throws IOException {
        return JsonText.read(config.getBytes(StandardCharsets.UTF_8), "configuration");
    }

    private static List<NpyArray> arrays(Hdf5Source source, Group weights) throws IOException {
        List<NpyArray> arrays = new ArrayList<>();
        List<String> layers = Hdf5Source.texts(weights, "layer_names");
        if (layers.isEmpty() || layers.size() > MOST_LAYERS) {
            throw new MalformedException("has no list of layers, as Keras' save and save_weights write it");
        }
        for (String layer : layers) {
            Group group = Hdf5Source.group(weights, layer)
                    .orElseThrow(() -> new MalformedException("names a layer " + layer + " that it does not hold"));
            List<String> names = Hdf5Source.texts(group, "weight_names");
            if (names.size() > MOST_ARRAYS) {
                throw new MalformedException("has a layer " + layer + " of too many arrays");
            }
            for (String name : names) {
                arrays.add(source.array(group, name));
            }
        }
        return arrays;
    }
}
