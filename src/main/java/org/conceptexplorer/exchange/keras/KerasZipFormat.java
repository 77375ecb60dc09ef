package org.conceptexplorer.exchange.keras;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;

/** The zip that Keras 3 saves models in. */
@AutoService(ModelFormat.class)
public final class KerasZipFormat implements ModelFormat {
    @Override
    public String id() {
        return "keras";
    }

    @Override
    public String label() {
        return "Keras 3 .keras file";
    }

    @Override
    public List<String> extensions() {
        return List.of(".keras");
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new KerasZipWriter());
    }

    @Override
    public Optional<ModelReader> reader() {
        return Optional.of(new KerasZipReader());
    }
}
