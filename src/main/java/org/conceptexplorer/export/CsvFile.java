package org.conceptexplorer.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.conceptexplorer.figure.Table;

/** Tables as CSV files. */
final class CsvFile {
    private CsvFile() {}

    static void write(Table table, CsvForm form, OutputStream out) throws IOException {
        CsvWriter csv = form.writer(out); // closed with the stream, by whoever opened that
        csv.writeRecord(table.header());
        for (List<String> row : table.rows()) {
            csv.writeRecord(form.cells(row));
        }
        csv.flush();
    }
}
