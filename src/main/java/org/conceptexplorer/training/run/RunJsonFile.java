package org.conceptexplorer.training.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.SafeFile;

/** Reads and writes {@code run.json}. */
final class RunJsonFile {
    /** Far more than any run's settings take. */
    private static final long MOST_BYTES = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RunJsonFile() {}

    static void write(Path file, RunJson json) {
        SafeFile.write(file, out -> {
            out.write(MAPPER.writeValueAsBytes(json));
            out.write('\n');
        });
    }

    /**
     * Reads a file that anybody may have written.
     *
     * @throws IOException if it is not what {@link #write} writes
     * @throws ExplainedException if it is from a newer version of this program
     */
    static RunJson read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("it is larger than 1 MB");
        }
        JsonNode tree = MAPPER.readTree(Files.readAllBytes(file));
        int format = tree.path("format").asInt();
        if (format > RunJson.FORMAT) {
            throw new ExplainedException("The run in " + file.getParent()
                    + " was written by a newer version of Concept Explorer (format " + format + " instead of "
                    + RunJson.FORMAT + "); open it with that version.");
        }
        return MAPPER.treeToValue(tree, RunJson.class);
    }
}
