package org.conceptexplorer.exchange.keras;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;

/** HDF5 as Keras 2's {@code save} and {@code save_weights} lay it out; all later versions of Keras read it too. */
@AutoService(ModelFormat.class)
public final class KerasH5Format implements ModelFormat {
    @Override
    public String id() {
        return "keras-h5";
    }

    @Override
    public String label() {
        return "Keras .h5 file";
    }

    @Override
    public List<String> extensions() {
        return List.of(".h5", ".hdf5");
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new KerasH5Writer());
    }

    @Override
    public Optional<ModelReader> reader() {
        return Optional.of(new KerasH5Reader());
    }
}
