package org.conceptexplorer.figure.concept;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.model.Architecture;

/**
 * A line that tells which colour is which concept.
 *
 * @param canvas what to draw on
 * @param words what may stand before the colours: the first for which there is room, or nothing
 */
record ConceptKey(Canvas canvas, List<String> words) {
    private static final double WIDEST = 36;

    /** Draws it between two places, around the height {@code y}. */
    void draw(double left, double right, double y) {
        Font font = canvas.style().smallFont();
        double side = 0.75 * font.getSize2D();
        double least = side + 2 + 1.8 * Canvas.textWidth("0", font);
        String word = words.stream()
                .filter(each -> (right - start(each, left, font)) / Architecture.CONCEPTS >= least)
                .findFirst()
                .orElse("");
        double start = start(word, left, font);
        double pitch = Math.min(WIDEST, (right - start) / Architecture.CONCEPTS);
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

    private static double start(String word, double left, Font font) {
        return word.isEmpty() ? left : left + Canvas.textWidth(word, font) + 8;
    }
}
