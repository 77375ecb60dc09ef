package org.conceptexplorer.data.idx;

import java.util.Arrays;
import org.conceptexplorer.base.MalformedException;

/** The types of values in IDX files that hold images or labels. */
public enum IdxType {
    /** Bytes from 0 to 255. */
    UNSIGNED_BYTES(0x08, 1),
    /** Big-endian integers with a sign. */
    INTS(0x0C, 4);

    private final int code;
    private final int bytes;

    IdxType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    static IdxType of(int code) throws MalformedException {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new MalformedException(
                        "holds values of type 0x%02X instead of unsigned bytes (0x08)".formatted(code)));
    }

    /** Bytes of one value. */
    int bytes() {
        return bytes;
    }
}
