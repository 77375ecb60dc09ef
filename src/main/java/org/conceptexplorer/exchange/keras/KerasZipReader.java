package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.SmallZip;
import org.conceptexplorer.exchange.hdf5.Hdf5Source;

/** Reads the zips of Keras 3: the configuration, and the weights that it says there are. */
final class KerasZipReader implements ModelReader {
    private static final Set<String> WITH_WEIGHTS = Set.of("Dense", "Conv2D", "Convolution2D");

    @Override
    public FoundModel read(Path file) throws IOException {
        try (SmallZip zip = SmallZip.open(file)) {
            JsonNode config = JsonText.read(entry(zip, KerasZipWriter.CONFIG, JsonText.MOST_BYTES), "configuration");
            List<KerasLayer> layers = KerasChain.of(config);
            KerasLayerReader.model(layers, Map.of()); // refuses what is not to be had before it is looked for
            byte[] weights = entry(zip, KerasZipWriter.WEIGHTS, MOST_BYTES);
            List<NpyArray> arrays = Hdf5Source.read(weights, root -> arrays(root, layers));
            return KerasLayerReader.model(layers, FoundModel.inOrder(arrays));
        }
    }

    private static byte[] entry(SmallZip zip, String name, long most) throws IOException {
        return zip.read(name, most)
                .orElseThrow(() -> new MalformedException("has no entry " + name + ", as Keras 3 writes it"));
    }

    private static List<NpyArray> arrays(Hdf5Source root, List<KerasLayer> layers) throws IOException {
        List<NpyArray> arrays = new ArrayList<>();
        for (KerasLayer layer : layers) {
            if (WITH_WEIGHTS.contains(layer.className())) {
                arrays.add(root.array(layer.path() + "/vars/0"));
                arrays.add(root.array(layer.path() + "/vars/1"));
            }
        }
        return arrays;
    }
}
