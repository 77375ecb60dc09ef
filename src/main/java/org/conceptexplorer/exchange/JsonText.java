package org.conceptexplorer.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Objects;
import org.conceptexplorer.base.MalformedException;

/** JSON in the files of models: plain trees, of bounded depth and size. Nothing in them chooses a class. */
public final class JsonText {
    /** More than any format's nesting takes. */
    private static final int DEEPEST = 60;

    /** Many times what describes a network of this program. */
    public static final int MOST_BYTES = 4 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(MOST_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonText() {}

    /** A new, empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The bytes of a tree, in UTF-8. */
    public static byte[] bytes(JsonNode tree) throws IOException {
        return MAPPER.writeValueAsBytes(tree);
    }

    /** The text of a tree. */
    public static String text(JsonNode tree) {
        return tree.toString();
    }

    /**
     * Reads an object.
     *
     * @param what the text is, in messages
     * @throws MalformedException if it is none, too long, or too deep
     */
    public static ObjectNode read(byte[] text, String what) throws IOException {
        if (text.length > MOST_BYTES) {
            throw new MalformedException("has a " + what + " of more than " + (MOST_BYTES >> 20) + " MB");
        }
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            String reason = Objects.requireNonNullElse(e.getOriginalMessage(), "");
            throw new MalformedException("has a " + what + " that is no sound JSON (" + firstLine(reason) + ")");
        }
        throw new MalformedException("has a " + what + " that is no JSON object");
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
