package org.conceptexplorer.data.numpy;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.conceptexplorer.base.MalformedException;

/** Turns arrays into NumPy's bytes and back: little-endian, through a small buffer. */
final class NpyCodec {
    private static final String FLOAT_TYPE = "<f4";
    private static final String INT_TYPE = "<i4";
    private static final int BYTES_PER_NUMBER = 4;
    private static final int NUMBERS_AT_ONCE = 1 << 14;

    private final ByteBuffer buffer =
            ByteBuffer.allocate(NUMBERS_AT_ONCE * BYTES_PER_NUMBER).order(ByteOrder.LITTLE_ENDIAN);

    void write(NpyArray array, OutputStream out) throws IOException {
        if (array instanceof NpyArray.Floats floats) {
            out.write(new NpyHeader(FLOAT_TYPE, floats.shape()).encode());
            write(floats.size(), at -> buffer.putFloat(floats.value(at)), out);
        } else if (array instanceof NpyArray.Ints ints) {
            out.write(new NpyHeader(INT_TYPE, ints.shape()).encode());
            write(ints.size(), at -> buffer.putInt(ints.value(at)), out);
        }
    }

    /**
     * Reads one array and proves that nothing follows.
     *
     * @param mostBytes what the numbers may take at most
     * @throws MalformedException saying what is wrong with it
     * @throws EOFException if it ends too early
     */
    NpyArray read(DataInputStream in, long mostBytes) throws IOException {
        NpyHeader header = NpyHeader.read(in);
        int size = NpyArray.size(header.shape());
        if ((long) size * BYTES_PER_NUMBER > mostBytes) {
            throw new MalformedException(
                    "asks for more memory than is allowed with its shape " + NpyArray.format(header.shape()));
        }
        NpyArray array = numbers(header, size, in);
        if (in.read() >= 0) {
            throw new MalformedException("goes on after its last number");
        }
        return array;
    }

    private NpyArray numbers(NpyHeader header, int size, DataInputStream in) throws IOException {
        switch (header.type()) {
            case FLOAT_TYPE -> {
                float[] values = new float[size];
                read(size, at -> values[at] = buffer.getFloat(), in);
                return NpyArray.Floats.wrap(header.shape(), values);
            }
            case INT_TYPE -> {
                int[] values = new int[size];
                read(size, at -> values[at] = buffer.getInt(), in);
                return NpyArray.Ints.wrap(header.shape(), values);
            }
            default ->
                throw new MalformedException("holds numbers of type " + header.type()
                        + " instead of float32 or int32; convert it with .astype('float32')");
        }
    }

    private interface AtPosition {
        void move(int position);
    }

    private void write(int size, AtPosition put, OutputStream out) throws IOException {
        for (int from = 0; from < size; from += NUMBERS_AT_ONCE) {
            buffer.clear();
            int to = Math.min(size, from + NUMBERS_AT_ONCE);
            for (int at = from; at < to; at++) {
                put.move(at);
            }
            out.write(buffer.array(), 0, buffer.position());
        }
    }

    private void read(int size, AtPosition get, DataInputStream in) throws IOException {
        for (int from = 0; from < size; from += NUMBERS_AT_ONCE) {
            buffer.clear();
            int to = Math.min(size, from + NUMBERS_AT_ONCE);
            in.readFully(buffer.array(), 0, (to - from) * BYTES_PER_NUMBER);
            for (int at = from; at < to; at++) {
                get.move(at);
            }
        }
    }
}
