package org.conceptexplorer.figure.image;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;

/** A small bar of colours with numbers at its ends, which says what the colours of differences mean. */
final class DifferenceKey {
    private static final int STEPS = 21;
    private static final double WIDEST = 42;
    private static final double GAP = 3;
    private static final double HEIGHT = 6;
    private static final String LESS = "−1";
    private static final String MORE = "+1";

    private DifferenceKey() {}

    /** Draws it from {@code x} on, around the height {@code y}, no wider than {@code room}. */
    static void within(Canvas canvas, double x, double y, double room) {
        Font font = font(canvas);
        double bar = Math.max(1, Math.min(WIDEST, room - words(font)));
        double left = x + Canvas.textWidth(LESS, font) + GAP;
        canvas.textOn(LESS, x, y, Align.LEFT, font, canvas.palette().muted());
        for (int step = 0; step < STEPS; step++) {
            double from = canvas.edge(left + bar * step / STEPS);
            double to = canvas.edge(left + bar * (step + 1) / STEPS);
            canvas.fill(
                    new Rectangle2D.Double(from, y - HEIGHT / 2, to - from, HEIGHT),
                    canvas.palette().difference(2.0 * step / (STEPS - 1) - 1));
        }
        canvas.textOn(
                MORE, left + bar + GAP, y, Align.LEFT, font, canvas.palette().muted());
    }

    /** Draws it around a point. */
    static void centered(Canvas canvas, double x, double y) {
        double width = WIDEST + words(font(canvas));
        within(canvas, x - width / 2, y, width);
    }

    private static Font font(Canvas canvas) {
        return canvas.style().tinyFont();
    }

    private static double words(Font font) {
        return Canvas.textWidth(LESS, font) + Canvas.textWidth(MORE, font) + 2 * GAP;
    }
}
