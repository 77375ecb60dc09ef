package org.conceptexplorer.export;

import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;

/**
 * How large a figure becomes in a file.
 *
 * @param width in 1/96 inch, 20 to 1000 mm
 * @param height in 1/96 inch, 20 to 1000 mm
 * @param dpi device pixels per inch of a PNG, 72 to 1200
 */
public record ExportSettings(double width, double height, int dpi) {
    private static final double LEAST = Length.ofMillimetres(20);
    private static final double MOST = Length.ofMillimetres(1000);
    private static final double ROUNDING = 1e-6; // lengths come from other units
    private static final long MOST_PIXELS = 50_000_000; // 200 MB while it is drawn

    /**
     * Checks size and dpi.
     *
     * @throws ExplainedException naming what is out of range
     */
    public ExportSettings {
        check("width", width);
        check("height", height);
        if (dpi < 72 || dpi > 1200) {
            throw new ExplainedException("The setting dpi is " + dpi + ", but has to lie between 72 and 1200.");
        }
    }

    /** The height that suits a figure of this width and style. */
    public static ExportSettings fitting(Figure figure, Style style, double width, int dpi) {
        check("width", width);
        return new ExportSettings(width, Math.min(MOST, Math.max(LEAST, figure.heightFor(width, style))), dpi);
    }

    private static void check(String what, double length) {
        if (!(length >= LEAST - ROUNDING && length <= MOST + ROUNDING)) {
            throw new ExplainedException("The figure's " + what + " is " + Length.inMillimetres(length)
                    + ", but has to lie between 20 mm and 1000 mm.");
        }
    }

    /**
     * Makes sure that a file can be this large.
     *
     * @throws ExplainedException if a PNG would have more than 50 million pixels
     */
    public void check(Format format) {
        if (format == Format.PNG) {
            pixelsWide();
        }
    }

    /** Device pixels per unit of length. */
    double scale() {
        return dpi / 96.0;
    }

    /**
     * Device pixels of a PNG along its width.
     *
     * @throws ExplainedException if the whole picture has more than 50 million
     */
    int pixelsWide() {
        long wide = Math.max(1, Math.round(width * scale()));
        long high = Math.max(1, Math.round(height * scale()));
        if (wide * high > MOST_PIXELS) {
            throw new ExplainedException("The figure would have " + wide + " × " + high
                    + " pixels, but 50 million are the limit; choose a smaller size or fewer dpi.");
        }
        return (int) wide;
    }

    /** Device pixels of a PNG along its height. */
    int pixelsHigh() {
        return (int) Math.max(1, Math.round(height * scale()));
    }
}
