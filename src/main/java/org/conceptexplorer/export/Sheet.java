package org.conceptexplorer.export;

import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;

/**
 * All that a file of a figure is made from.
 *
 * @param figure what is shown
 * @param style how it looks
 * @param settings how large it is
 * @param provenance where it comes from
 * @param form what is said about its format
 */
record Sheet(Figure figure, Style style, ExportSettings settings, Provenance provenance, FileForm form) {
    /** What the figure shows, in words. */
    String alternative() {
        return figure.alternative(style.labels().concepts());
    }
}
