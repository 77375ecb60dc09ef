package org.conceptexplorer.cli;

import java.util.Optional;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.export.CsvForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how CSV files are written. */
final class CsvOptions {
    @Option(
            names = "--csv-separator",
            paramLabel = "CHAR|tab",
            description = "Between the cells of a CSV file; a comma if left out, a semicolon beside decimal commas.")
    private @Nullable String separator;

    @Option(
            names = "--csv-decimal",
            paramLabel = "CHAR",
            description = "Before the decimals of a CSV file's numbers: a point (the default) or a comma.")
    private String decimal = String.valueOf(CsvForm.USUAL.decimal());

    @Option(
            names = "--csv-lines",
            paramLabel = "crlf|lf",
            description = "What ends the lines of a CSV file: CR and LF (the default) or LF alone.")
    private CsvForm.Lines lines = CsvForm.USUAL.lines();

    /**
     * How CSV files are written.
     *
     * @throws ExplainedException if cells could not be told apart
     */
    CsvForm form() {
        return CsvForm.parse(Optional.ofNullable(separator), decimal, lines);
    }
}
