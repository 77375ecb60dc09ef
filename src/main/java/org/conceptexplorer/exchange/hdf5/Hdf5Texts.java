package org.conceptexplorer.exchange.hdf5;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts of one fixed length, filled up with zeros.
 *
 * @param texts in ASCII or UTF-8
 * @param single whether it is one text, and no row of them
 */
record Hdf5Texts(List<String> texts, boolean single) {
    /** Bytes of each. */
    int length() {
        return texts.stream().mapToInt(text -> bytes(text).length).max().orElse(0) + 1;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
