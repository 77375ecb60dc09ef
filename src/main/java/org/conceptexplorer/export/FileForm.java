package org.conceptexplorer.export;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said about single formats.
 *
 * @param svgText what letters are in an SVG file
 * @param csv how a CSV file is written
 */
public record FileForm(SvgText svgText, CsvForm csv) {
    /** Text as text, and CSV as RFC 4180 has it. */
    public static final FileForm USUAL = new FileForm(SvgText.TEXT, CsvForm.USUAL);

    /** What the command that draws figures has to be told about it. */
    List<String> options() {
        List<String> options = new ArrayList<>(csv.options());
        if (svgText != SvgText.TEXT) {
            options.addAll(List.of("--svg-text", svgText.id()));
        }
        return options;
    }
}
