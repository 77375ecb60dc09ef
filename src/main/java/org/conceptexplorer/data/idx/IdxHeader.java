package org.conceptexplorer.data.idx;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.base.MalformedException;

/**
 * The head of an IDX file: two zero bytes, the type of its values, the number of its dimensions, and their lengths as
 * big-endian ints (described by LeCun, Cortes and Burges beside MNIST).
 *
 * @param type of the values
 * @param lengths of each dimension, the first counting the items; each at least 0
 */
record IdxHeader(IdxType type, List<Integer> lengths) {
    private static final int MOST_DIMENSIONS = 8;

    /**
     * Reads a header and proves that it announces what is expected.
     *
     * @param form what is expected
     * @throws MalformedException saying what is wrong with it
     */
    static IdxHeader read(InputStream stream, IdxForm form) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readUnsignedShort() != 0) {
            throw new MalformedException("does not start as an IDX file does");
        }
        IdxType type = IdxType.of(in.readUnsignedByte());
        int dimensions = in.readUnsignedByte();
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new MalformedException("announces the impossible number of " + dimensions + " dimensions");
        }
        IdxHeader header = new IdxHeader(type, lengths(in, dimensions));
        form.check(type, header.sides());
        if (header.items() == 0) {
            throw new MalformedException("is empty");
        }
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

    /** How many images or labels there are. */
    int items() {
        return lengths.get(0);
    }

    /** The sides of one item; none if an item is a single value. */
    List<Integer> sides() {
        return lengths.subList(1, lengths.size());
    }

    /** The bytes of the header itself. */
    int size() {
        return Integer.BYTES * (1 + lengths.size());
    }

    /** The bytes announced after the header; the form has proven that an item's sides are small. */
    long contentSize() {
        return lengths.stream().mapToLong(Integer::longValue).reduce(type.bytes(), Math::multiplyExact);
    }
}
