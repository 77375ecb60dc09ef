package org.conceptexplorer.exchange.tfjs;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;

/** A layers model of TensorFlow.js: a file of JSON, and one with the weights beside it. */
@AutoService(ModelFormat.class)
public final class TfjsFormat implements ModelFormat {
    @Override
    public String id() {
        return "tfjs";
    }

    @Override
    public String label() {
        return "TensorFlow.js layers model";
    }

    @Override
    public List<String> extensions() {
        return List.of(".json");
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new TfjsWriter());
    }

    @Override
    public Optional<ModelReader> reader() {
        return Optional.empty();
    }
}
