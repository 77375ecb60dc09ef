package org.conceptexplorer;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a test writes to the error stream. */
public final class ErrorStream implements AutoCloseable {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /** Listens until it is closed. */
    public ErrorStream() {
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    /** All that was written so far. */
    public String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        System.setErr(before);
    }
}
