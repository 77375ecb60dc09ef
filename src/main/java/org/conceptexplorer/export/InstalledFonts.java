package org.conceptexplorer.export;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** The TrueType files behind the fonts of this computer, by their PostScript names. */
final class InstalledFonts {
    private static final Map<String, Optional<File>> FILES = new ConcurrentHashMap<>();

    private InstalledFonts() {}

    /** Where a font is; empty if it is none of TrueType outlines. All files are looked through once for each name. */
    static Optional<File> file(String name) {
        return FILES.computeIfAbsent(name, InstalledFonts::search);
    }

    private static Optional<File> search(String name) {
        List<URI> files = new FontFileFinder().find();
        return files.stream()
                .filter(uri -> "file".equals(uri.getScheme()))
                .map(File::new)
                .filter(file -> holds(file, name))
                .findFirst();
    }

    private static boolean isCollection(File file) {
        return file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc");
    }

    private static boolean holds(File file, String name) {
        boolean[] found = {false};
        try {
            if (isCollection(file)) {
                TrueTypeCollection.processAllFontHeaders(file, headers -> found[0] |= is(headers, name));
            } else if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
                try (RandomAccessReadBufferedFile in = new RandomAccessReadBufferedFile(file)) {
                    found[0] = is(new TTFParser().parseTableHeaders(in), name);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            return false; // there are many fonts on a computer, and this is not the one that was asked for
        }
        return found[0];
    }

    private static boolean is(FontHeaders headers, String name) {
        return name.equals(headers.getName());
    }

    /** A font of a file, to be closed by whoever asked. */
    static TrueTypeFont open(File file, String name) throws IOException {
        return isCollection(file)
                ? new TrueTypeCollection(file).getFontByName(name)
                : new TTFParser().parse(new RandomAccessReadBufferedFile(file));
    }
}
