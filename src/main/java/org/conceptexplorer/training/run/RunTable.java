package org.conceptexplorer.training.run;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conceptexplorer.base.SafeFile;

/** One of a run folder's CSV files: a fixed header and rows of numbers. */
final class RunTable {
    private final List<String> header;

    RunTable(String... header) {
        this.header = List.of(header);
    }

    SafeFile.Content content(Stream<String[]> rows) {
        return out -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
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
            if (!records.hasNext() || !records.next().getFields().equals(header)) {
                throw new IOException("its first line is not " + String.join(",", header));
            }
            while (records.hasNext()) {
                CsvRecord next = records.next();
                if (next.getFieldCount() != header.size()) {
                    throw new IOException("line " + next.getStartingLineNumber() + " has " + next.getFieldCount()
                            + " fields instead of " + header.size());
                }
                row.accept(next.getFields());
            }
        }
    }
}
