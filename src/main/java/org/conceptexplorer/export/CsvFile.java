package org.conceptexplorer.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.conceptexplorer.figure.Table;

/** Tables as CSV files (RFC 4180, UTF-8). */
final class CsvFile {
    private CsvFile() {}

    static void write(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().build(text); // closed with the stream, by whoever opened that
        csv.writeRecord(table.header());
        table.rows().forEach(csv::writeRecord);
        csv.flush();
    }
}
