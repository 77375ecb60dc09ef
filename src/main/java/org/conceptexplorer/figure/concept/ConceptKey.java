package org.conceptexplorer.figure.concept;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.model.Architecture;

/**
 * A line that tells which colour is which concept.
 *
 * @param canvas what to draw on
 * @param word what stands before the colours
 */
record ConceptKey(Canvas canvas, String word) {
    /** Draws it between two places, around the height {@code y}. */
    void draw(double left, double right, double y) {
        Font font = canvas.style().smallFont();

        double start = left + Canvas.textWidth(word, font) + 8;
        double pitch = Math.min(36, (right - start) / Architecture.CONCEPTS);
        double side = Math.min(0.75 * font.getSize2D(), pitch / 3);
        canvas.textOn(word, left, y, Align.LEFT, font, canvas.palette().ink());
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            double x = start + concept * pitch;
            canvas.fill(
                    new Rectangle2D.Double(canvas.edge(x), canvas.edge(y - side / 2), side, side),
                    canvas.palette().concepts().color(concept));
            canvas.textOn(
                    String.valueOf(concept),
                    x + side + 2,
                    y,
                    Align.LEFT,
                    font,
                    canvas.palette().muted());
        }
    }
}
