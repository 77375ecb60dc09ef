package org.conceptexplorer.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conceptexplorer.base.ExplainedException;

/**
 * How tables are written as CSV files, always in UTF-8.
 *
 * @param separator stands between cells
 * @param decimal stands before a number's decimals
 * @param lines what ends a line
 */
public record CsvForm(char separator, char decimal, Lines lines) {
    /** Commas, decimal points, CRLF: RFC 4180. */
    public static final CsvForm USUAL = new CsvForm(',', '.', Lines.CRLF);

    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(?:[eE][+-]?\\d+)?");

    /** What ends a line. */
    public enum Lines {
        /** Line feed alone, as on Linux and macOS. */
        LF(LineDelimiter.LF),
        /** Carriage return and line feed, as on Windows and in RFC 4180. */
        CRLF(LineDelimiter.CRLF);

        private final LineDelimiter delimiter;

        Lines(LineDelimiter delimiter) {
            this.delimiter = delimiter;
        }

        /** The name used in commands. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks a form.
     *
     * @throws ExplainedException if cells could not be told apart
     */
    public CsvForm {
        if (decimal != '.' && decimal != ',') {
            throw new ExplainedException(
                    "The setting csv-decimal is " + decimal + ", but has to be a point or a comma.");
        }
        if (Character.isLetterOrDigit(separator) || "\"-+\r\n.".indexOf(separator) >= 0) {
            throw new ExplainedException("The setting csv-separator is " + separator
                    + ", which may stand inside a cell; choose a comma, a semicolon or tab.");
        }
        if (separator == decimal) {
            throw new ExplainedException("The separator of the CSV file and its decimal sign are both " + decimal
                    + "; choose another separator, such as a semicolon.");
        }
    }

    /**
     * A form as people write it.
     *
     * @param separator one character, or {@code tab}; if empty, a comma, or a semicolon where the comma stands before
     *     decimals, as Excel has it in such countries
     * @param decimal a point or a comma
     * @throws ExplainedException if it makes no sense
     */
    public static CsvForm parse(Optional<String> separator, String decimal, Lines lines) {
        char point = one("csv-decimal", decimal);
        char between = separator.map(text -> one("csv-separator", text)).orElse(point == ',' ? ';' : ',');
        return new CsvForm(between, point, lines);
    }

    private static char one(String setting, String text) {
        if (text.equalsIgnoreCase("tab") || text.equals("\\t")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw new ExplainedException(
                    "The setting " + setting + " is \"" + text + "\", but has to be a single character.");
        }
        return text.charAt(0);
    }

    /** Starts a file; whoever opened the stream closes it, after a flush of the writer. */
    public CsvWriter writer(OutputStream out) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(lines.delimiter)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Cells as they stand in a file: numbers with this form's decimal sign, words as they are. */
    public List<String> cells(List<String> cells) {
        return decimal == '.' ? cells : cells.stream().map(this::cell).toList();
    }

    private String cell(String text) {
        return FRACTION.matcher(text).matches() ? text.replace('.', decimal) : text;
    }

    /** What the commands that write CSV have to be told about it, if it is not the usual form. */
    List<String> options() {
        return equals(USUAL)
                ? List.of()
                : List.of(
                        "--csv-separator",
                        separator == '\t' ? "tab" : String.valueOf(separator),
                        "--csv-decimal",
                        String.valueOf(decimal),
                        "--csv-lines",
                        lines.id());
    }
}
