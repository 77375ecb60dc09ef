package org.conceptexplorer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.conceptexplorer.base.IoReason;
import org.jspecify.annotations.Nullable;

/** The program's standard output. Unlike Java's own it remembers why the system did not take all of it. */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    /** Writes to another stream in its place. */
    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Why not all was taken, in words that fit after "because"; whoever reads no further knows that himself. */
    Optional<String> whyNotAll() {
        return Optional.ofNullable(failure)
                .filter(e ->
                        !String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe"))
                .map(IoReason::of);
    }
}
