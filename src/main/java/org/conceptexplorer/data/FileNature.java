package org.conceptexplorer.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells what a file is by its first bytes, for people who named the wrong one. */
public final class FileNature {
    private static final int ENOUGH = 512;
    private static final Map<String, String> STARTS = starts();

    private FileNature() {}

    private static Map<String, String> starts() {
        Map<String, String> starts = new LinkedHashMap<>();
        starts.put("\u001f\u008b", "a gzip file");
        starts.put("PK", "a ZIP archive");
        starts.put("\u0093NUMPY", "a single NumPy array");
        starts.put("\u0089PNG", "a PNG picture");
        starts.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        starts.put("GIF8", "a GIF picture");
        starts.put("%PDF", "a PDF document");
        starts.put("\0\0\b", "an IDX file");
        starts.put("\0\0\f", "an IDX file");
        starts.put("\u0089HDF", "an HDF5 file");
        starts.put("PAR1", "a Parquet table");
        return starts;
    }

    /** What a file is, with an article, such as "a gzip file". */
    public static String of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(new String(in.readNBytes(ENOUGH), StandardCharsets.ISO_8859_1), file);
        } catch (IOException e) {
            return "a file that cannot be read";
        }
    }

    private static String of(String start, Path file) {
        if (start.isEmpty()) {
            return "an empty file";
        }
        return STARTS.entrySet().stream()
                .filter(known -> start.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> ofText(start, file));
    }

    private static String ofText(String start, Path file) {
        if (start.chars().anyMatch(letter -> letter < '\t')) {
            return "a file of an unknown kind";
        }
        boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                || start.lines().findFirst().orElse("").contains(",");
        return table ? "a CSV table" : "a text file";
    }
}
