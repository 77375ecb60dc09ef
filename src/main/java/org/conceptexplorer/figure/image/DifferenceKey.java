package org.conceptexplorer.figure.image;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;

/** A small bar of colours with numbers at its ends, which says what the colours of differences mean. */
final class DifferenceKey {
    private static final int STEPS = 21;
    static final double WIDTH = 42;
    private static final double HEIGHT = 6;

    private DifferenceKey() {}

    /** Draws it from {@code x} on, around the height {@code y}. */
    static void horizontal(Canvas canvas, double x, double y) {
        Font font =
                canvas.style().smallFont().deriveFont((float) (canvas.style().fontSize() * 0.75));
        String less = "−1";
        String more = "+1";
        double left = x + Canvas.textWidth(less, font) + 3;
        canvas.textOn(less, x, y, Align.LEFT, font, canvas.palette().muted());
        for (int step = 0; step < STEPS; step++) {
            double from = canvas.edge(left + WIDTH * step / STEPS);
            double to = canvas.edge(left + WIDTH * (step + 1) / STEPS);
            canvas.fill(
                    new Rectangle2D.Double(from, y - HEIGHT / 2, to - from, HEIGHT),
                    canvas.palette().difference(2.0 * step / (STEPS - 1) - 1));
        }
        canvas.textOn(
                more, left + WIDTH + 3, y, Align.LEFT, font, canvas.palette().muted());
    }
}
