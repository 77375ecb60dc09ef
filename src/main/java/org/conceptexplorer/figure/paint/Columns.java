package org.conceptexplorer.figure.paint;

import java.awt.geom.Rectangle2D;
import org.conceptexplorer.figure.Style;

/**
 * The columns that all figures of images share: with the same width, style and count, an image stands right above its
 * concept bars.
 *
 * @param left where the first column begins; the room before it is for row labels
 * @param pitch from one column to the next
 * @param count how many there are
 */
public record Columns(double left, double pitch, int count) {
    private static final double MARGIN = 8;

    /** The columns of a figure. */
    public static Columns of(double width, Style style, int count) {
        double left = MARGIN + labelWidth(width, style) + style.fontSize() / 2;
        return new Columns(left, Math.max(1, (width - MARGIN - left) / count), count);
    }

    /** Where row labels begin. */
    public static double margin() {
        return MARGIN;
    }

    /** The room of row labels: for "reconstruction" in one line where the figure is wide, in two where it is not. */
    private static double labelWidth(double width, Style style) {
        double whole = Canvas.textWidth("reconstruction", style.smallFont());
        return whole < 0.14 * width ? whole : Canvas.textWidth("difference", style.smallFont());
    }

    /** The middle of a column. */
    public double center(int column) {
        return left + (column + 0.5) * pitch;
    }

    /** A column's whole width between two heights. */
    public Rectangle2D cell(int column, double top, double height) {
        return new Rectangle2D.Double(left + column * pitch, top, pitch, height);
    }

    /** The width of what stands in a column, the gap to its neighbours taken off. */
    public double inner() {
        return pitch * 0.9;
    }

    /** Writes a row's label before the first column, in two lines if it has to be. */
    public void label(Canvas canvas, String label, double centerY) {
        var font = canvas.style().smallFont();
        double room = left - MARGIN;
        double line = font.getSize2D() * 0.6;
        int split = label.startsWith("recon") ? 5 : label.indexOf(' ');
        if (Canvas.textWidth(label, font) <= room || split < 0) {
            canvas.textOn(
                    label, MARGIN, centerY, Align.LEFT, font, canvas.palette().muted());
        } else {
            String hyphen = label.charAt(split) == ' ' ? "" : "-";
            canvas.textOn(
                    label.substring(0, split) + hyphen,
                    MARGIN,
                    centerY - line,
                    Align.LEFT,
                    font,
                    canvas.palette().muted());
            canvas.textOn(
                    label.substring(split).strip(),
                    MARGIN,
                    centerY + line,
                    Align.LEFT,
                    font,
                    canvas.palette().muted());
        }
    }
}
