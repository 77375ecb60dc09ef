package org.conceptexplorer.exchange.numpy;

import com.google.auto.service.AutoService;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conceptexplorer.data.numpy.NpyArray;
import org.conceptexplorer.data.numpy.NpzFile;
import org.conceptexplorer.exchange.FoundModel;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;
import org.conceptexplorer.exchange.PortableModel;
import org.conceptexplorer.model.network.LayerSpec;

/** Weights alone, as a run keeps them and {@code numpy.load} reads them. */
@AutoService(ModelFormat.class)
public final class NumpyFormat implements ModelFormat {
    @Override
    public String id() {
        return "numpy";
    }

    @Override
    public String label() {
        return "NumPy .npz file";
    }

    @Override
    public List<String> extensions() {
        return List.of(".npz");
    }

    /** Data sets too are kept in {@code .npz} files. */
    @Override
    public boolean isForNetworksAlone() {
        return false;
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new Writer());
    }

    @Override
    public Optional<ModelReader> reader() {
        return Optional.of(file -> FoundModel.weights(NpzFile.read(file)));
    }

    private static final class Writer implements ModelWriter {
        @Override
        public void write(PortableModel model, Path file) {
            Map<String, NpyArray> all = model.weights().arrays();
            Map<String, NpyArray> arrays = new LinkedHashMap<>();
            for (LayerSpec.Weighted layer : model.weighted()) {
                for (String name : List.of(layer.name() + "/kernel", layer.name() + "/bias")) {
                    Optional.ofNullable(all.get(name)).ifPresent(array -> arrays.put(name, array));
                }
            }
            NpzFile.write(file, arrays);
        }

        @Override
        public List<String> remarks(PortableModel model) {
            return List.of("An .npz file holds weights alone: no layers, no settings, and not where they come from.");
        }
    }
}
