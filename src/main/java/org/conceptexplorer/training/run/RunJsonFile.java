package org.conceptexplorer.training.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.base.SafeFile;

/** Reads and writes {@code run.json}. */
final class RunJsonFile {
    /** Far more than any run's settings take. */
    private static final long MOST_BYTES = 1 << 20;

    /** What is written has three levels. */
    private static final int DEEPEST = 10;

    private static final String FORMAT = "format";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private RunJsonFile() {}

    static SafeFile.Content content(RunJson json) {
        return out -> {
            out.write(MAPPER.writeValueAsBytes(json));
            out.write('\n');
        };
    }

    /**
     * Reads a file that anybody may have written.
     *
     * @throws IOException if it is not what {@link #content} writes
     * @throws NewerFormatException if it is from a newer version of this program
     */
    static RunJson read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is larger than 1 MB");
        }
        return read(Files.readAllBytes(file));
    }

    /** As {@link #read(Path)}, of a file that was read already. */
    static RunJson read(byte[] content) throws IOException {
        if (!(MAPPER.readTree(content) instanceof ObjectNode tree)) {
            throw new IOException("it holds no JSON object");
        }
        if (format(tree) == 1) {
            tree.putObject("files_sha256");
        }
        return MAPPER.treeToValue(tree, RunJson.class);
    }

    private static int format(ObjectNode tree) throws IOException {
        JsonNode format = tree.path(FORMAT);
        if (!format.isInt() || format.intValue() < 1) {
            throw new IOException(FORMAT + " is no number from 1 on");
        }
        if (format.intValue() > RunJson.FORMAT) {
            throw new NewerFormatException(format.intValue());
        }
        return format.intValue();
    }
}
