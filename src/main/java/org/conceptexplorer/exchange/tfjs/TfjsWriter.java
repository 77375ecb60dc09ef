package org.conceptexplorer.exchange.tfjs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.exchange.keras.KerasConfig;
import org.conceptexplorer.model.network.LayerSpec;
import org.conceptexplorer.training.run.ProgramVersion;

/**
 * Writes the model as Keras 2 configures it, with a list of its weights; their numbers, float32 little-endian, lie one
 * after the other in the file beside it.
 */
final class TfjsWriter implements ModelWriter {
    @Override
    public void write(PortableModel model, Path file) {
        Path weights = weights(file);
        SafeFile.write(weights, out -> writeWeights(model, out));
        String name = String.valueOf(weights.getFileName());
        SafeFile.write(file, out -> out.write(JsonText.bytes(json(model, name))));
    }

    @Override
    public List<Path> files(Path file) {
        return List.of(file, weights(file));
    }

    @Override
    public List<String> remarks(PortableModel model) {
        return List.of(
                "The weights lie in a second file beside it, which ends in .weights.bin; keep the two together.",
                "TensorFlow.js has no penalty on activations: the L1 weight stands in the metadata alone.",
                "The loss and the optimiser are not in the file: to train on, compile the model.");
    }

    private static Path weights(Path file) {
        String name = String.valueOf(file.getFileName());
        String stem = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return file.resolveSibling(stem + ".weights.bin");
    }

    private static ObjectNode json(PortableModel model, String weights) {
        ObjectNode json = JsonText.object();
        json.put("format", "layers-model");
        json.put("generatedBy", "Concept Explorer " + ProgramVersion.get());
        json.putNull("convertedBy");
        ObjectNode topology = json.putObject("modelTopology");
        topology.put("keras_version", "2.2.4");
        topology.put("backend", "tensorflow");
        topology.set("model_config", KerasConfig.tensorFlowJs(model));
        ObjectNode group = json.putArray("weightsManifest").addObject();
        group.putArray("paths").add(weights);
        ArrayNode list = group.putArray("weights");
        for (LayerSpec.Weighted layer : model.weighted()) {
            List<Integer> shape = layer.kernelShape();
            list.add(weight(layer.name() + "/kernel", shape));
            list.add(weight(layer.name() + "/bias", shape.subList(shape.size() - 1, shape.size())));
        }
        ObjectNode provenance = json.putObject("userDefinedMetadata");
        model.provenance().forEach(provenance::put);
        return json;
    }

    private static ObjectNode weight(String name, List<Integer> shape) {
        ObjectNode weight = JsonText.object();
        weight.put("name", name);
        shape.forEach(weight.putArray("shape")::add);
        weight.put("dtype", "float32");
        return weight;
    }

    private static void writeWeights(PortableModel model, OutputStream out) throws IOException {
        for (LayerSpec.Weighted layer : model.weighted()) {
            write(model.kernel(layer), out);
            write(model.bias(layer), out);
        }
    }

    private static void write(float[] values, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        out.write(bytes.array());
    }
}
