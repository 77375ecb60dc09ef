package org.conceptexplorer.data.idx;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.conceptexplorer.base.MalformedException;

/**
 * The head of an IDX file: two zero bytes, the type of its values, the number of its dimensions, and their lengths as
 * big-endian ints (described by LeCun, Cortes and Burges beside MNIST).
 *
 * @param lengths of each dimension, the first counting the items; each at least 0
 */
record IdxHeader(List<Integer> lengths) {
    private static final int UNSIGNED_BYTES = 0x08;

    /**
     * Reads a header and proves that it announces items of the wanted size.
     *
     * @param itemSides the sides of one item
     * @throws MalformedException saying what is wrong with it
     */
    static IdxHeader read(InputStream stream, List<Integer> itemSides) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readUnsignedShort() != 0) {
            throw new MalformedException("does not start as an IDX file does");
        }
        int type = in.readUnsignedByte();
        if (type != UNSIGNED_BYTES) {
            throw new MalformedException(
                    "holds values of type 0x%02X instead of unsigned bytes (0x08)".formatted(type));
        }
        int dimensions = in.readUnsignedByte();
        if (dimensions != itemSides.size() + 1) {
            throw new MalformedException("has " + dimensions + " instead of " + (itemSides.size() + 1) + " dimensions");
        }
        IdxHeader header = new IdxHeader(lengths(in, dimensions));
        header.check(itemSides);
        return header;
    }

    private static List<Integer> lengths(DataInputStream in, int dimensions) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < dimensions; i++) {
            int length = in.readInt();
            if (length < 0) {
                throw new MalformedException(
                        "announces the impossible length " + Integer.toUnsignedString(length) + " of a dimension");
            }
            lengths.add(length);
        }
        return lengths;
    }

    private void check(List<Integer> itemSides) throws MalformedException {
        List<Integer> sides = lengths.subList(1, lengths.size());
        if (!sides.equals(itemSides)) {
            throw new MalformedException(
                    "holds images of " + product(sides) + " pixels instead of " + product(itemSides));
        }
        if (items() == 0) {
            throw new MalformedException("is empty");
        }
    }

    private static String product(List<Integer> sides) {
        return sides.stream().map(String::valueOf).collect(Collectors.joining("×"));
    }

    /** How many images or labels there are. */
    int items() {
        return lengths.get(0);
    }

    /** The bytes of the header itself. */
    int size() {
        return Integer.BYTES * (1 + lengths.size());
    }

    /** The bytes announced after the header; no overflow, since the sides are known to be small. */
    long contentSize() {
        return lengths.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
    }
}
