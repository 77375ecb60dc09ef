package org.conceptexplorer.exchange.safetensors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.base.MalformedException;

/**
 * The arrays that a header tells, in the order in which their numbers lie: without a gap, from the first byte after the
 * header to the last of the file.
 *
 * @param arrays in that order
 */
record SafetensorsHeader(List<Array> arrays) {
    static final String METADATA = "__metadata__";

    /** Of the format's rules: a header is at most so long. */
    static final int MOST_BYTES = 100_000_000;

    private static final int MOST_ARRAYS = 1_000;
    private static final int MOST_DIMENSIONS = 8;

    /** One array. */
    record Array(String name, NumberKind kind, List<Integer> shape, long begin, long end) {}

    /** The kinds of numbers that are read; the format has more. */
    enum NumberKind {
        F32(Float.BYTES),
        F64(Double.BYTES);

        final int bytes;

        NumberKind(int bytes) {
            this.bytes = bytes;
        }
    }

    /**
     * Reads a header.
     *
     * @param bytes that follow it in the file
     */
    static SafetensorsHeader of(ObjectNode json, long bytes) throws IOException {
        if (json.size() > MOST_ARRAYS) {
            throw new MalformedException("has more than " + MOST_ARRAYS + " arrays");
        }
        List<Array> arrays = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (!entry.getKey().equals(METADATA)) {
                arrays.add(array(entry.getKey(), entry.getValue()));
            }
        }
        arrays.sort(Comparator.comparingLong(Array::begin).thenComparingLong(Array::end));
        long at = 0;
        for (Array array : arrays) {
            require(array.begin() == at, array.name(), "does not begin where the one before it ends");
            at = array.end();
        }
        if (at != bytes) {
            throw new MalformedException(
                    at > bytes ? "is cut off" : "has " + (bytes - at) + " bytes that belong to no array");
        }
        return new SafetensorsHeader(List.copyOf(arrays));
    }

    private static Array array(String name, JsonNode json) throws IOException {
        NumberKind kind = kind(name, json.path("dtype").asText());
        List<Integer> shape = new ArrayList<>();
        long size = kind.bytes;
        require(
                json.path("shape").isArray() && json.path("shape").size() <= MOST_DIMENSIONS,
                name,
                "has no usable shape");
        for (JsonNode length : json.path("shape")) {
            require(length.isInt() && length.intValue() >= 0, name, "has no usable shape");
            shape.add(length.intValue());
            size = Math.min(Long.MAX_VALUE / Integer.MAX_VALUE, size) * length.intValue();
        }
        JsonNode offsets = json.path("data_offsets");
        require(
                offsets.size() == 2
                        && offsets.path(0).isIntegralNumber()
                        && offsets.path(1).isIntegralNumber(),
                name,
                "does not say where it lies");
        long begin = offsets.path(0).longValue();
        long end = offsets.path(1).longValue();
        require(begin >= 0 && end >= begin && end - begin == size, name, "has another length than its shape says");
        return new Array(name, kind, List.copyOf(shape), begin, end);
    }

    private static NumberKind kind(String name, String dtype) throws IOException {
        for (NumberKind kind : NumberKind.values()) {
            if (kind.name().equals(dtype)) {
                return kind;
            }
        }
        throw new MalformedException("holds the array " + name + " as " + dtype + ", of which F32 and F64 are read");
    }

    private static void require(boolean kept, String name, String otherwise) throws IOException {
        if (!kept) {
            throw new MalformedException("has an array " + name + " that " + otherwise);
        }
    }
}
