package org.conceptexplorer.exchange.safetensors;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;

/** Weights alone, by name, in one file that nothing has to be run to read; at home among PyTorch, JAX and others. */
@AutoService(ModelFormat.class)
public final class SafetensorsFormat implements ModelFormat {
    @Override
    public String id() {
        return "safetensors";
    }

    @Override
    public String label() {
        return "safetensors file";
    }

    @Override
    public List<String> extensions() {
        return List.of(".safetensors");
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new SafetensorsWriter());
    }

    @Override
    public Optional<ModelReader> reader() {
        return Optional.of(new SafetensorsReader());
    }
}
