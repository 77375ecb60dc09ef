package org.conceptexplorer.training.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conceptexplorer.base.SafeFile;

/** One of a run folder's CSV files: a fixed header, of which the last columns may be missing, and rows of numbers. */
final class RunTable {
    private final List<String> header;
    private final int required;

    RunTable(String... header) {
        this(header.length, header);
    }

    /** A table whose columns but the first {@code required} need not be there. */
    RunTable(int required, String... header) {
        this.header = List.of(header);
        this.required = required;
    }

    SafeFile.Content content(Stream<String[]> rows) {
        return content(header.size(), rows);
    }

    /** The first {@code columns} columns; the rows may have more. */
    SafeFile.Content content(int columns, Stream<String[]> rows) {
        return out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(header.subList(0, columns));
            rows.forEach(row -> csv.writeRecord(Arrays.copyOf(row, columns)));
            csv.flush();
        };
    }

    /**
     * Reads a file that anybody may have written.
     *
     * @param row told each row below the header, in order
     * @throws IOException if it has another header, or a row of another length
     */
    void read(Path file, Consumer<List<String>> row) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            int columns = records.hasNext() ? columns(records.next().getFields()) : 0;
            if (columns == 0) {
                throw new IOException("its first line is not " + String.join(",", header));
            }
            while (records.hasNext()) {
                CsvRecord next = records.next();
                if (next.getFieldCount() != columns) {
                    throw new IOException("line " + next.getStartingLineNumber() + " has " + next.getFieldCount()
                            + " fields instead of " + columns);
                }
                row.accept(next.getFields());
            }
        }
    }

    /** How many columns a file's first line names; 0 if it names others than it has to. */
    private int columns(List<String> first) {
        boolean known = first.size() >= required
                && first.size() <= header.size()
                && first.equals(header.subList(0, first.size()));
        return known ? first.size() : 0;
    }
}
