package org.conceptexplorer.training.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.PlainText;
import org.conceptexplorer.base.SafeFile;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code label.json}: an object with {@code format}, {@code name}, {@code note}, and {@code tags}, a list
 * of texts. All of them are there, and nothing else.
 */
final class RunLabelFile {
    static final String NAME = "label.json";

    private static final int FORMAT = 1;
    private static final Set<String> KEYS = Set.of("format", "name", "note", "tags");

    /** Far more than a label takes. */
    private static final long MOST_BYTES = 100_000;

    private static final int DEEPEST = 3;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private RunLabelFile() {}

    static void write(Path file, RunLabel label) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("format", FORMAT)
                .put("name", label.name())
                .put("note", label.note());
        ArrayNode tags = json.putArray("tags");
        label.tags().forEach(tags::add);
        SafeFile.write(file, out -> {
            out.write(MAPPER.writeValueAsBytes(json));
            out.write('\n');
        });
    }

    static RunLabel read(Path file) {
        if (!Files.exists(file)) {
            return RunLabel.NONE;
        }
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                throw new IOException("it is no file of at most 100 kB");
            }
            return label(file, MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw refused(file, "cannot be understood (" + PlainText.of(reason) + "); mend it or delete it", e);
        }
    }

    private static RunLabel label(Path file, JsonNode json) throws IOException {
        if (!json.path("format").isInt()) {
            throw new IOException("its format is not a whole number");
        }
        if (json.path("format").intValue() > FORMAT) {
            throw refused(file, "was written by a newer version of Concept Explorer; look at it with that", null);
        }
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!KEYS.contains(name)) {
                throw new IOException("there is no " + PlainText.of(name));
            }
        }
        if (!json.path("tags").isArray()) {
            throw new IOException("its tags are no list");
        }
        List<String> tags = new ArrayList<>();
        for (JsonNode tag : json.path("tags")) {
            tags.add(text("tag", tag));
        }
        try {
            return new RunLabel(text("name", json.path("name")), text("note", json.path("note")), tags);
        } catch (ExplainedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String text(String name, JsonNode text) throws IOException {
        if (!text.isTextual()) {
            throw new IOException("a " + name + " is not a text");
        }
        return text.textValue();
    }

    private static ExplainedException refused(Path file, String what, @Nullable Throwable cause) {
        return new ExplainedException(
                "Name, note and tags of the run are not shown: the file " + file + " " + what + ".", cause);
    }
}
