package org.conceptexplorer.exchange;

import java.io.IOException;
import java.nio.file.Path;

/** Reads models of one format. Every file is a stranger's: it is data, proves itself, and takes bounded memory. */
@FunctionalInterface
public interface ModelReader {
    /** Far more than a network of this program takes, with what an optimiser remembers. */
    long MOST_BYTES = 64L << 20;

    /**
     * Reads what a file holds.
     *
     * @param file a regular file of at most {@link #MOST_BYTES}
     * @throws IOException if it cannot be read
     * @throws org.conceptexplorer.base.MalformedException if it breaks the format's rules
     * @throws IllegalArgumentException if it holds what no network of this program has, in words that follow on a colon
     */
    FoundModel read(Path file) throws IOException;
}
