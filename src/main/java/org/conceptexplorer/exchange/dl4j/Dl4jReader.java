package org.conceptexplorer.exchange.dl4j;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.MalformedException;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.SmallZip;

/**
 * Reads the zips of DL4J's {@code ModelSerializer}, graphs and lists of layers. DL4J itself makes objects of whatever
 * classes such a file names; here it is data, and no class of DL4J takes part.
 */
final class Dl4jReader implements ModelReader {
    @Override
    public FoundModel read(Path file) throws IOException {
        try (SmallZip zip = SmallZip.open(file)) {
            JsonNode configuration =
                    JsonText.read(entry(zip, "configuration.json", JsonText.MOST_BYTES), "configuration");
            List<JsonNode> layers = Dl4jChain.of(configuration);
            float[] coefficients = Dl4jCoefficients.read(entry(zip, "coefficients.bin", MOST_BYTES));
            return Dl4jLayerReader.model(layers, coefficients);
        }
    }

    private static byte[] entry(SmallZip zip, String name, long most) throws IOException {
        return zip.read(name, most)
                .orElseThrow(
                        () -> new MalformedException("has no entry " + name + ", as DL4J's ModelSerializer writes it"));
    }
}
