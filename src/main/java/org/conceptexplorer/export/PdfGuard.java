package org.conceptexplorer.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at a PDF before it is parsed. The index of a file's objects may claim any number of them, and the parser makes
 * room for all before it looks for the first.
 */
final class PdfGuard {
    /** More than any figure has; an index names objects by number and takes at least a bit for each. */
    private static final long MOST_OBJECTS = 1_000_000;

    private static final Pattern INDEX = Pattern.compile("/(?:Index\\s*\\[[\\d\\s+-]*|Size\\s+\\d+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private PdfGuard() {}

    /**
     * Refuses what would take the parser's time or memory.
     *
     * @throws IOException if the file claims absurd numbers of objects
     */
    static void check(Path file) throws IOException {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        Matcher index = INDEX.matcher(content);
        while (index.find()) {
            Matcher number = NUMBER.matcher(index.group());
            while (number.find()) {
                if (number.group().length() > 9 || Long.parseLong(number.group()) > MOST_OBJECTS) {
                    throw new IOException("it is damaged");
                }
            }
        }
    }
}
