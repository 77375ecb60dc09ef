package org.conceptexplorer.export.codes;

import java.nio.file.Path;
import java.util.Locale;
import org.conceptexplorer.analysis.EncodedImages;
import org.conceptexplorer.export.CsvForm;
import org.jspecify.annotations.Nullable;

/** A kind of file that encoded images can be written to. */
public interface EncodingFile {
    /** Writes a file whole, or not at all. */
    void write(Path file, EncodedImages encoded);

    /** The kind that a file's name asks for, if it is known. */
    static @Nullable EncodingFile of(Path file, CsvForm csv) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".npz")) {
            return new EncodingNpz();
        }
        return name.endsWith(".csv") ? new EncodingCsv(csv) : null;
    }
}
