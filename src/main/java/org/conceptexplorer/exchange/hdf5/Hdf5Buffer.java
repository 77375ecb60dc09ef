package org.conceptexplorer.exchange.hdf5;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes that grow, numbers little-endian. */
final class Hdf5Buffer {
    /** Where nothing is. */
    static final long NOWHERE = -1L;

    private static final int ALIGNMENT = 8;

    private ByteBuffer bytes = allocate(1 << 12);

    private static ByteBuffer allocate(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer room(int size) {
        if (bytes.remaining() < size) {
            bytes = allocate(Math.max(bytes.position() + size, 2 * bytes.capacity()))
                    .put(bytes.flip());
        }
        return bytes;
    }

    int size() {
        return bytes.position();
    }

    Hdf5Buffer u1(int... values) {
        for (int value : values) {
            room(1).put((byte) value);
        }
        return this;
    }

    Hdf5Buffer u2(int value) {
        room(Short.BYTES).putShort((short) value);
        return this;
    }

    Hdf5Buffer u4(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    Hdf5Buffer u8(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    /** Four letters that say what follows. */
    Hdf5Buffer signature(String letters) {
        return put(letters.getBytes(StandardCharsets.US_ASCII));
    }

    Hdf5Buffer put(byte[] content) {
        room(content.length).put(content);
        return this;
    }

    Hdf5Buffer put(Hdf5Buffer content) {
        return put(content.toArray());
    }

    Hdf5Buffer put(float[] values) {
        int size = values.length * Float.BYTES;
        ByteBuffer target = room(size);
        target.asFloatBuffer().put(values);
        target.position(target.position() + size);
        return this;
    }

    Hdf5Buffer zeros(int count) {
        return put(new byte[count]);
    }

    /** Zeros up to a multiple of eight. */
    Hdf5Buffer align() {
        return zeros((ALIGNMENT - size() % ALIGNMENT) % ALIGNMENT);
    }

    /** Replaces a number that was not known before. */
    void set8(int position, long value) {
        bytes.putLong(position, value);
    }

    byte[] toArray() {
        byte[] content = new byte[size()];
        bytes.duplicate().flip().get(content);
        return content;
    }
}
