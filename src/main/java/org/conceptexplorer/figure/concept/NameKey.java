package org.conceptexplorer.figure.concept;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.model.Architecture;

/**
 * Lines below a figure that tell which colour has which name.
 *
 * @param entries the concepts and where they stand; none if there is no key
 * @param height the room it takes
 */
record NameKey(List<Entry> entries, double height) {
    static final NameKey NONE = new NameKey(List.of(), 0);

    private static final double MARGIN = 8;
    private static final double BETWEEN = 12;
    private static final double LINE = 1.5; // of the font

    /**
     * One concept.
     *
     * @param x left end
     * @param y middle, from the key's upper edge
     */
    record Entry(int concept, String text, double x, double y) {}

    /** As many lines as ten texts take in a figure of a width. */
    static NameKey of(Style style, double width, IntFunction<String> texts) {
        Font font = style.smallFont();
        double line = LINE * font.getSize2D();
        List<Entry> entries = new ArrayList<>();
        double x = MARGIN;
        double y = line / 2;
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            String text = texts.apply(concept);
            double wide = side(font) + 3 + Canvas.textWidth(text, font);
            if (x > MARGIN && x + wide > width - MARGIN) {
                x = MARGIN;
                y += line;
            }
            entries.add(new Entry(concept, text, x, y));
            x += wide + BETWEEN;
        }
        return new NameKey(entries, y + line / 2);
    }

    private static double side(Font font) {
        return 0.75 * font.getSize2D();
    }

    /** Draws it at the lower edge. */
    void draw(Canvas canvas) {
        Font font = canvas.style().smallFont();
        double side = side(font);
        for (Entry entry : entries) {
            double y = canvas.height() - height + entry.y();
            canvas.fill(
                    new Rectangle2D.Double(canvas.edge(entry.x()), canvas.edge(y - side / 2), side, side),
                    canvas.palette().concepts().color(entry.concept()));
            canvas.textOn(
                    entry.text(),
                    entry.x() + side + 3,
                    y,
                    Align.LEFT,
                    font,
                    canvas.palette().ink());
        }
    }
}
