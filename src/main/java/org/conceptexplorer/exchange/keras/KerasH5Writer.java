package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.exchange.hdf5.Hdf5Group;
import org.conceptexplorer.exchange.hdf5.Hdf5Writer;
import org.conceptexplorer.model.network.LayerSpec;

/**
 * Writes what {@code model.save} of Keras 2 writes: the configuration as an attribute of the file, and for each layer a
 * group with its arrays, which the attribute {@code weight_names} lists.
 */
final class KerasH5Writer implements ModelWriter {
    /** The notebook's. */
    private static final String KERAS_VERSION = "2.2.4";

    @Override
    public void write(PortableModel model, Path file) {
        SafeFile.write(file, out -> out.write(Hdf5Writer.bytes(root(model))));
    }

    @Override
    public List<String> remarks(PortableModel model) {
        List<String> remarks = new ArrayList<>();
        if (model.settings().l1() > 0) {
            remarks.add(KerasConfig.penaltyRemark(model));
        }
        remarks.add(
                KerasOptimizer.trainingConfig(model).isPresent()
                        ? "The loss and the optimiser's constants are in the file, but neither its learning rate, which"
                                + " versions of Keras name in different ways, nor what it remembers."
                        : "There is no loss and no optimiser in the file: to train on, compile the model.");
        return remarks;
    }

    private static Hdf5Group root(PortableModel model) {
        Hdf5Group root = new Hdf5Group();
        told(root);
        root.text("model_config", JsonText.text(KerasConfig.keras2(model)));
        Optional<ObjectNode> training = KerasOptimizer.trainingConfig(model);
        training.ifPresent(config -> root.text("training_config", JsonText.text(config)));
        ObjectNode provenance = JsonText.object();
        model.provenance().forEach(provenance::put);
        root.text("concept_explorer", JsonText.text(provenance));
        Hdf5Group weights = root.group("model_weights");
        told(weights);
        weights.texts(
                "layer_names", model.layers().stream().map(PortableLayer::name).toList());
        for (PortableLayer layer : model.layers()) {
            put(model, layer, weights.group(layer.name()));
        }
        return root;
    }

    private static void told(Hdf5Group group) {
        group.text("keras_version", KERAS_VERSION);
        group.text("backend", "tensorflow");
    }

    private static void put(PortableModel model, PortableLayer layer, Hdf5Group group) {
        if (!(layer.spec() instanceof LayerSpec.Weighted weighted)) {
            group.texts("weight_names", List.of());
            return;
        }
        group.texts("weight_names", List.of(layer.name() + "/kernel:0", layer.name() + "/bias:0"));
        Hdf5Group arrays = group.group(layer.name());
        float[] bias = model.bias(weighted);
        arrays.array("kernel:0", weighted.kernelShape(), model.kernel(weighted));
        arrays.array("bias:0", List.of(bias.length), bias);
    }
}
