package org.conceptexplorer.data.numpy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.conceptexplorer.base.MalformedException;

/**
 * The head of an array file in NumPy's format (numpy.lib.format, versions 1.0 to 3.0).
 *
 * @param type of the numbers
 * @param fortran whether the first dimension is the fastest, not the last
 * @param shape the length of each dimension
 */
record NpyHeader(NumberType type, boolean fortran, List<Integer> shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    /** NumPy starts the numbers at a multiple of this. */
    private static final int ALIGNMENT = 64;

    /** NumPy's own bound. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final int NEWEST_VERSION = 3;

    byte[] encode() {
        String text = "{'descr': '" + type.text() + "', 'fortran_order': " + (fortran ? "True" : "False")
                + ", 'shape': " + NpyArray.format(shape) + ", }";
        int start = MAGIC.length + 4;
        int end = Math.floorDiv(start + text.length() + ALIGNMENT, ALIGNMENT) * ALIGNMENT;
        byte[] header = new byte[end];
        Arrays.fill(header, (byte) ' ');
        ByteBuffer buffer = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (end - start));
        buffer.put(text.getBytes(StandardCharsets.US_ASCII));
        header[end - 1] = '\n';
        return header;
    }

    static NpyHeader read(DataInputStream in) throws IOException {
        if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
            throw new MalformedException("is no NumPy array");
        }
        int version = in.readUnsignedByte();
        int minor = in.readUnsignedByte();
        if (version < 1 || version > NEWEST_VERSION || minor != 0) {
            throw new MalformedException(
                    "has NumPy format version " + version + "." + minor + " instead of 1.0, 2.0 or 3.0");
        }
        int length = version == 1
                ? Short.toUnsignedInt(Short.reverseBytes(in.readShort()))
                : Integer.reverseBytes(in.readInt());
        if (length < 0 || length > MOST_CHARACTERS) {
            throw new MalformedException("has a header that is too long");
        }
        byte[] text = new byte[length];
        in.readFully(text);
        return HeaderText.parse(new String(text, StandardCharsets.UTF_8));
    }

    /** Where in C order the number goes that comes at a position of the file. */
    IntUnaryOperator places() {
        return fortran ? this::placeInFortranOrder : IntUnaryOperator.identity();
    }

    private int placeInFortranOrder(int position) {
        int rest = position;
        int place = 0;
        int stride = NpyArray.size(shape);
        for (int length : shape) {
            stride /= length;
            place += rest % length * stride;
            rest /= length;
        }
        return place;
    }
}
