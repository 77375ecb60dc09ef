package org.conceptexplorer.data.numpy;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntUnaryOperator;
import org.conceptexplorer.base.MalformedException;

/** Turns arrays into NumPy's bytes, little-endian and in C order, and any of its numbers back, through a small buffer. */
final class NpyCodec {
    private static final int MOST_BYTES_PER_NUMBER = 8;
    private static final int NUMBERS_AT_ONCE = 1 << 14;

    private final ByteBuffer buffer = ByteBuffer.allocate(NUMBERS_AT_ONCE * MOST_BYTES_PER_NUMBER);

    void write(NpyArray array, OutputStream out) throws IOException {
        buffer.order(ByteOrder.LITTLE_ENDIAN);
        out.write(new NpyHeader(typeOf(array), false, array.shape()).encode());
        if (array instanceof NpyArray.Floats floats) {
            write(floats.size(), at -> buffer.putFloat(floats.value(at)), out);
        } else if (array instanceof NpyArray.Ints ints) {
            write(ints.size(), at -> buffer.putInt(ints.value(at)), out);
        } else if (array instanceof NpyArray.Bytes bytes) {
            write(bytes.size(), at -> buffer.put((byte) bytes.value(at)), out);
        }
    }

    private static NumberType typeOf(NpyArray array) {
        if (array instanceof NpyArray.Floats) {
            return NumberType.FLOAT32;
        }
        return array instanceof NpyArray.Ints ? NumberType.INT32 : NumberType.UINT8;
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
        if ((long) size * header.type().bytesInMemory() > mostBytes) {
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
        NumberType type = header.type();
        IntUnaryOperator places = header.places();
        buffer.order(type.order());
        if (type.isFloat()) {
            float[] values = new float[size];
            read(size, type, at -> values[places.applyAsInt(at)] = type.nextFloat(buffer), in);
            return NpyArray.Floats.wrap(header.shape(), values);
        }
        if (type.isByte()) {
            byte[] values = new byte[size];
            read(size, type, at -> values[places.applyAsInt(at)] = buffer.get(), in);
            return NpyArray.Bytes.wrap(header.shape(), values);
        }
        int[] values = new int[size];
        read(size, type, at -> values[places.applyAsInt(at)] = type.nextInt(buffer), in);
        return NpyArray.Ints.wrap(header.shape(), values);
    }

    private interface AtPosition {
        void move(int position) throws MalformedException;
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

    private void read(int size, NumberType type, AtPosition get, DataInputStream in) throws IOException {
        for (int from = 0; from < size; from += NUMBERS_AT_ONCE) {
            buffer.clear();
            int to = Math.min(size, from + NUMBERS_AT_ONCE);
            in.readFully(buffer.array(), 0, (to - from) * type.bytes());
            for (int at = from; at < to; at++) {
                get.move(at);
            }
        }
    }
}
