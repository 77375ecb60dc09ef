package org.conceptexplorer.data.numpy;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conceptexplorer.base.MalformedException;

/**
 * The head of an array file in NumPy's format (numpy.lib.format, versions 1.0 and 2.0).
 *
 * @param type NumPy's name of the number type, such as {@code <f4}
 * @param shape the length of each dimension
 */
record NpyHeader(String type, List<Integer> shape) {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};

    /** NumPy starts the numbers at a multiple of this. */
    private static final int ALIGNMENT = 64;

    /** NumPy's own bound. */
    private static final int MOST_CHARACTERS = 10_000;

    private static final Pattern FORM = Pattern.compile("\\{'descr': *'([^']*)', *'fortran_order': *(True|False), *"
            + "'shape': *\\(((?:\\d+, *)*\\d*)\\),? *}\\s*");

    byte[] encode() {
        String text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + NpyArray.format(shape) + ", }";
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
        if (version < 1 || version > 2 || minor != 0) {
            throw new MalformedException("has NumPy format version " + version + "." + minor + " instead of 1.0");
        }
        int length = version == 1
                ? Short.toUnsignedInt(Short.reverseBytes(in.readShort()))
                : Integer.reverseBytes(in.readInt());
        if (length < 0 || length > MOST_CHARACTERS) {
            throw new MalformedException("has a header that is too long");
        }
        byte[] text = new byte[length];
        in.readFully(text);
        return parse(new String(text, StandardCharsets.ISO_8859_1));
    }

    private static NpyHeader parse(String text) throws MalformedException {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new MalformedException("has a header that cannot be understood");
        }
        if ("True".equals(form.group(2))) {
            throw new MalformedException("is in Fortran order; save it with numpy.ascontiguousarray");
        }
        return new NpyHeader(form.group(1), lengths(form.group(3)));
    }

    private static List<Integer> lengths(String shape) throws MalformedException {
        try {
            List<Integer> lengths = Pattern.compile(", *")
                    .splitAsStream(shape)
                    .filter(length -> !length.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
            NpyArray.size(lengths);
            return lengths;
        } catch (NumberFormatException | ArithmeticException e) {
            throw new MalformedException("has the impossible shape (" + shape + ")");
        }
    }
}
