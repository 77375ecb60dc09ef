package org.conceptexplorer.figure.sweep;

import java.awt.Font;
import org.conceptexplorer.figure.paint.Paragraph;

/** The names of combinations of values, in as many lines as their room asks for. */
final class SweepLabel {
    private static final char NO_BREAK = '\u00a0';

    private SweepLabel() {}

    /** A name broken between two settings, not between a setting and its value. */
    static Paragraph lines(String label, Font font, double width) {
        return Paragraph.of(label.replace(' ', NO_BREAK).replace("," + NO_BREAK, ", "), font, width);
    }
}
