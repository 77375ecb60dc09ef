package org.conceptexplorer.exchange.keras;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.exchange.JsonText;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableLayer;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.exchange.hdf5.Hdf5Group;
import org.conceptexplorer.exchange.hdf5.Hdf5Writer;
import org.conceptexplorer.model.network.LayerSpec;

/** Writes the three parts of such a zip: who wrote it, the configuration, and the weights as HDF5. */
final class KerasZipWriter implements ModelWriter {
    static final String METADATA = "metadata.json";
    static final String CONFIG = "config.json";
    static final String WEIGHTS = "model.weights.h5";

    /** The version whose layout this is. */
    private static final String KERAS_VERSION = "3.0.0";

    /** The same model gives the same file at any time of day. */
    private static final LocalDateTime TIMELESS = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public void write(PortableModel model, Path file) {
        SafeFile.write(file, out -> write(model, out));
    }

    @Override
    public List<String> remarks(PortableModel model) {
        List<String> remarks = new ArrayList<>();
        if (model.settings().l1() > 0) {
            remarks.add(KerasConfig.penaltyRemark(model));
        }
        remarks.add("There is no loss and no optimiser in the file: to train on, compile the model.");
        return remarks;
    }

    private static void write(PortableModel model, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        ObjectNode metadata = JsonText.object();
        metadata.put("keras_version", KERAS_VERSION);
        metadata.put("date_saved", "1980-01-01@00:00:00");
        ObjectNode provenance = metadata.putObject("concept_explorer");
        model.provenance().forEach(provenance::put);
        put(zip, METADATA, JsonText.bytes(metadata));
        put(zip, CONFIG, JsonText.bytes(KerasConfig.keras3(model)));
        put(zip, WEIGHTS, Hdf5Writer.bytes(weights(model)));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIMELESS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Keras looks for a layer's weights by its class and its number among those of that class. */
    private static Hdf5Group weights(PortableModel model) {
        Hdf5Group root = new Hdf5Group();
        root.group("vars");
        Hdf5Group layers = root.group("layers");
        layers.group("input_layer").group("vars");
        KerasCounter counter = new KerasCounter();
        for (PortableLayer layer : model.layers()) {
            Hdf5Group arrays =
                    layers.group(counter.next(KerasNames.classOf(layer.spec()))).group("vars");
            if (layer.spec() instanceof LayerSpec.Weighted weighted) {
                float[] bias = model.bias(weighted);
                arrays.array("0", weighted.kernelShape(), model.kernel(weighted));
                arrays.array("1", List.of(bias.length), bias);
            }
        }
        return root;
    }
}
