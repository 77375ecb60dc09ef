package org.conceptexplorer.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keywords and texts as lines of ASCII, for files that know no other letters: {@code Keyword: text}, goes on after a line
 * that ends in a backslash; other letters are written as {@code \}{@code u0000}.
 */
final class PlainLines {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final String BETWEEN = ": ";

    private PlainLines() {}

    /**
     * Lines.
     *
     * @param width letters of a line, at least 40
     * @param prefix stands before each line
     */
    static String of(Map<String, String> entries, int width, String prefix) {
        StringBuilder lines = new StringBuilder();
        entries.forEach((keyword, text) -> {
            String rest = keyword + BETWEEN + escaped(text);
            while (rest.length() > width) {
                lines.append(prefix).append(rest, 0, width).append("\\\n");
                rest = rest.substring(width);
            }
            lines.append(prefix).append(rest).append('\n');
        });
        return lines.toString();
    }

    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean ascii = letter >= ' ' && letter <= '~' && letter != '\\';
            plain.append(ascii ? String.valueOf(letter) : String.format(Locale.ROOT, "\\u%04x", (int) letter));
        }
        return plain.toString();
    }

    /** The entries of lines, as far as they begin with a prefix. */
    static Map<String, String> read(Stream<String> lines, String prefix) {
        Map<String, String> entries = new LinkedHashMap<>();
        StringBuilder entry = new StringBuilder();
        lines.filter(line -> line.startsWith(prefix)).forEach(line -> {
            boolean goesOn = line.endsWith("\\");
            entry.append(line, prefix.length(), line.length() - (goesOn ? 1 : 0));
            if (!goesOn) {
                put(entries, entry.toString());
                entry.setLength(0);
            }
        });
        return entries;
    }

    private static void put(Map<String, String> entries, String entry) {
        int colon = entry.indexOf(BETWEEN);
        if (colon > 0) {
            entries.put(entry.substring(0, colon), unescaped(entry.substring(colon + BETWEEN.length())));
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(PlainLines::letter);
    }

    private static String letter(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }
}
