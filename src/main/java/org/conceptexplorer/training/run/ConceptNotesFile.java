package org.conceptexplorer.training.run;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.SafeFile;
import org.conceptexplorer.model.Architecture;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code concepts.json}: an object with {@code format}, and {@code concepts}, a list of objects with
 * {@code concept} (0 to 9), and {@code name}, {@code color} ({@code #rrggbb}) and {@code note} where they are there.
 */
final class ConceptNotesFile {
    static final String NAME = "concepts.json";

    private static final int FORMAT = 1;

    /** Far more than ten names and notes take. */
    private static final long MOST_BYTES = 100_000;

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ConceptNotesFile() {}

    static void write(Path file, ConceptNotes notes) {
        ObjectNode json = MAPPER.createObjectNode().put("format", FORMAT);
        ArrayNode list = json.putArray("concepts");
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            ConceptNote note = notes.of(concept);
            if (note.isThere()) {
                ObjectNode one = list.addObject().put("concept", concept);
                put(one, "name", note.name());
                note.color().ifPresent(color -> one.put("color", String.format(Locale.ROOT, "#%06x", color)));
                put(one, "note", note.note());
            }
        }
        SafeFile.write(file, out -> {
            out.write(MAPPER.writeValueAsBytes(json));
            out.write('\n');
        });
    }

    private static void put(ObjectNode one, String name, String text) {
        if (!text.isEmpty()) {
            one.put(name, text);
        }
    }

    static ConceptNotes read(Path file) {
        if (!Files.exists(file)) {
            return ConceptNotes.NONE;
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("it is larger than 100 kB");
            }
            return notes(file, MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw refused(file, "cannot be understood (" + reason + "); mend it or delete it", e);
        }
    }

    private static ConceptNotes notes(Path file, JsonNode json) throws IOException {
        int format = whole(json, "format");
        if (format > FORMAT) {
            throw refused(
                    file,
                    "was written by a newer version of Concept Explorer (format " + format + " instead of " + FORMAT
                            + "); open the run with that version",
                    null);
        }
        if (!json.path("concepts").isArray()) {
            throw new IOException("it has no list of concepts");
        }
        Set<Integer> seen = new TreeSet<>();
        ConceptNotes notes = ConceptNotes.NONE;
        for (JsonNode one : json.path("concepts")) {
            int concept = whole(one, "concept");
            if (concept < 0 || concept >= Architecture.CONCEPTS || !seen.add(concept)) {
                throw new IOException("concept " + concept + " is not one of 0 to 9, or comes twice");
            }
            notes = notes.with(concept, note(one));
        }
        return notes;
    }

    private static ConceptNote note(JsonNode one) throws IOException {
        try {
            return new ConceptNote(text(one, "name"), color(text(one, "color")), text(one, "note"));
        } catch (ExplainedException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static int whole(JsonNode json, String name) throws IOException {
        JsonNode number = json.path(name);
        if (!number.isInt()) {
            throw new IOException("its " + name + " is not a whole number");
        }
        return number.intValue();
    }

    private static String text(JsonNode json, String name) throws IOException {
        JsonNode text = json.path(name);
        if (!text.isMissingNode() && !text.isTextual()) {
            throw new IOException("a " + name + " is not a text");
        }
        return text.asText("");
    }

    private static OptionalInt color(String text) throws IOException {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!COLOR.matcher(text).matches()) {
            throw new IOException("the color " + text + " is not of the form #rrggbb");
        }
        return OptionalInt.of(Integer.parseInt(text.substring(1), 16));
    }

    private static ExplainedException refused(Path file, String what, @Nullable Throwable cause) {
        return new ExplainedException(
                "The names of the concepts are not shown: the file " + file + " " + what + ".", cause);
    }
}
