package org.conceptexplorer.data.idx;

/** What an IDX file holds. */
public final class IdxContent {
    private final byte[] values;
    private final int items;
    private final String sha256;

    /** Takes over the values without copying them. */
    IdxContent(byte[] values, int items, String sha256) {
        this.values = values;
        this.items = items;
        this.sha256 = sha256;
    }

    /** Unsigned bytes, item by item; not a copy, for they may be many. */
    public byte[] values() {
        return values;
    }

    /** How many images or labels. */
    public int items() {
        return items;
    }

    /** The digest of the unpacked file. */
    public String sha256() {
        return sha256;
    }
}
