package org.conceptexplorer.training.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** The version, as the build wrote it beside this class. */
    public static String get() {
        try (InputStream text = ProgramVersion.class.getResourceAsStream("version.txt")) {
            if (text == null) {
                throw new IllegalStateException("version.txt is missing beside the program's classes: build it anew");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
