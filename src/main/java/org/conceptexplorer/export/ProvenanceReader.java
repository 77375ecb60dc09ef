package org.conceptexplorer.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.IoReason;
import org.jspecify.annotations.Nullable;

/** Reads what a figure's file tells about where it comes from. */
public final class ProvenanceReader {
    private static final int MOST_BYTES = 200_000_000; // larger than any figure this program writes

    private ProvenanceReader() {}

    /**
     * The provenance inside a PNG, SVG or PDF file.
     *
     * @throws ExplainedException if there is no such file, it is of another kind or damaged, or it tells nothing
     */
    public static Provenance read(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
                throw unusable(file, "is too large to be a figure of this program", null);
            }
            Map<String, String> entries = entries(file);
            if (entries.isEmpty()) {
                throw unusable(file, "does not tell where it comes from", null);
            }
            return new Provenance(entries);
        } catch (IOException e) {
            throw unusable(file, "cannot be read because " + IoReason.of(e), e);
        }
    }

    private static Map<String, String> entries(Path file) throws IOException {
        String start = start(file);
        if (start.startsWith("\u0089PNG")) {
            return PngFile.entries(file);
        }
        if (start.startsWith("%PDF")) {
            return PdfFile.entries(file);
        }
        if (start.startsWith("<?xml") || start.startsWith("<svg")) {
            return SvgFile.entries(file);
        }
        throw unusable(file, "is neither a PNG nor an SVG nor a PDF", null);
    }

    private static String start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }

    private static ExplainedException unusable(Path file, String what, @Nullable Exception e) {
        return new ExplainedException(
                "The file " + file + " " + what + "; name a figure that this program has written.", e);
    }
}
