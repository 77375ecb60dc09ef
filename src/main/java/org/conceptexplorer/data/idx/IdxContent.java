package org.conceptexplorer.data.idx;

import java.nio.ByteBuffer;
import java.util.List;

/** What an IDX file holds. */
public final class IdxContent {
    private final IdxHeader header;
    private final byte[] values;
    private final String sha256;

    /** Takes over the values without copying them. */
    IdxContent(IdxHeader header, byte[] values, String sha256) {
        this.header = header;
        this.values = values;
        this.sha256 = sha256;
    }

    /** The bytes of all values as they stand in the file, item by item; not a copy, for they may be many. */
    public byte[] values() {
        return values;
    }

    /** How many images or labels. */
    public int items() {
        return header.items();
    }

    /** The sides of one item; none if an item is a single value. */
    public List<Integer> sides() {
        return header.sides();
    }

    /** The first value of an item. */
    public int first(int item) {
        int at = item * (values.length / items());
        return header.type() == IdxType.UNSIGNED_BYTES
                ? Byte.toUnsignedInt(values[at])
                : ByteBuffer.wrap(values).getInt(at);
    }

    /** The digest of the unpacked file. */
    public String sha256() {
        return sha256;
    }
}
