package org.conceptexplorer.export.tensorboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads event files as the format's description tells, sharing nothing with what writes them: its CRC-32C goes bit by bit,
 * and messages are taken apart by their wire types.
 */
final class EventReader {
    /** One event; fields by their numbers, of each the last value. */
    record Event(Map<Integer, Object> fields) {
        /** The fields of the message inside a message. */
        Map<Integer, Object> inside(int... path) {
            Map<Integer, Object> at = fields;
            for (int field : path) {
                at = parse((byte[]) Objects.requireNonNull(at.get(field)));
            }
            return at;
        }
    }

    private EventReader() {}

    static List<Event> read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        List<Event> events = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] length = new byte[8];
            bytes.get(length);
            assertThat(bytes.getInt()).as("checksum of the length").isEqualTo(masked(length));
            byte[] data = new byte
                    [Math.toIntExact(ByteBuffer.wrap(length)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getLong())];
            bytes.get(data);
            assertThat(bytes.getInt()).as("checksum of the data").isEqualTo(masked(data));
            events.add(new Event(parse(data)));
        }
        return events;
    }

    /** The polynomial of Castagnoli, reflected, bit by bit. */
    static int masked(byte[] data) {
        int crc = -1;
        for (byte each : data) {
            crc ^= each & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
            }
        }
        long plain = ~crc & 0xffffffffL;
        return (int) (((plain >>> 15) | (plain << 17)) + 0xa282ead8L);
    }

    private static Map<Integer, Object> parse(byte[] data) {
        ByteBuffer bytes = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        Map<Integer, Object> fields = new LinkedHashMap<>();
        while (bytes.hasRemaining()) {
            int key = (int) varint(bytes);
            fields.put(key >>> 3, value(bytes, key & 7));
        }
        return fields;
    }

    private static Object value(ByteBuffer bytes, int type) {
        return switch (type) {
            case 0 -> varint(bytes);
            case 1 -> bytes.getDouble();
            case 2 -> {
                byte[] inside = new byte[(int) varint(bytes)];
                bytes.get(inside);
                yield inside;
            }
            case 5 -> bytes.getFloat();
            default -> throw new IllegalStateException("there is no wire type " + type);
        };
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7fL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    static String text(@Nullable Object bytes) {
        return new String((byte[]) Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
    }
}
