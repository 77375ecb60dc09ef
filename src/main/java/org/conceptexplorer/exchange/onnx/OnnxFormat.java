package org.conceptexplorer.exchange.onnx;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;

/** A graph that ONNX Runtime and many others compute. */
@AutoService(ModelFormat.class)
public final class OnnxFormat implements ModelFormat {
    @Override
    public String id() {
        return "onnx";
    }

    @Override
    public String label() {
        return "ONNX file";
    }

    @Override
    public List<String> extensions() {
        return List.of(".onnx");
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new OnnxWriter());
    }

    /** A graph of small operations does not tell which layers it was. */
    @Override
    public Optional<ModelReader> reader() {
        return Optional.empty();
    }
}
