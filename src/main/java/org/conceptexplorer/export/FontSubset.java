package org.conceptexplorer.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.conceptexplorer.figure.Typeface;

/** Font files with some letters only. */
final class FontSubset {
    /** What a browser needs; tables that number the glyphs their own way would be wrong in a subset. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "OS/2", "name", "post");

    private FontSubset() {}

    /** A TrueType file with the letters of a text, in one weight of the bundled font. */
    static byte[] of(boolean semiBold, String letters) {
        try (InputStream file = Typeface.file(semiBold);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            letters.codePoints().forEach(subset::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
