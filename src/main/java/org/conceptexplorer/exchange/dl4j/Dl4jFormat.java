package org.conceptexplorer.exchange.dl4j;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.exchange.ModelFormat;
import org.conceptexplorer.exchange.ModelReader;
import org.conceptexplorer.exchange.ModelWriter;

/** The zip of DL4J's {@code ModelSerializer}: a graph of its own layers. */
@AutoService(ModelFormat.class)
public final class Dl4jFormat implements ModelFormat {
    @Override
    public String id() {
        return "dl4j";
    }

    @Override
    public String label() {
        return "DL4J zip";
    }

    @Override
    public List<String> extensions() {
        return List.of(".dl4j", ".dl4j.zip");
    }

    @Override
    public Optional<ModelWriter> writer() {
        return Optional.of(new Dl4jWriter());
    }

    @Override
    public Optional<ModelReader> reader() {
        return Optional.of(new Dl4jReader());
    }
}
