package org.conceptexplorer.figure.concept;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.model.Architecture;

/**
 * Ten bars on a base line, with the concepts' names or numbers below.
 *
 * @param canvas what to draw on
 * @param bounds the bars' room; names stand below it
 * @param full the value of a bar of full height, above 0
 */
record BarBox(Canvas canvas, Rectangle2D bounds, double full) {
    private static final double FILL = 0.78;
    private static final double LABEL_FILL = 0.95;
    private static final double COARSE = 8; // device pixels of a column, below which whole ones make bars uneven

    /** The room that the names or numbers below take. */
    static double roomBelow(Font font) {
        return 1.35 * font.getSize2D();
    }

    private double pitch() {
        return bounds.getWidth() / Architecture.CONCEPTS;
    }

    /** One concept's whole column. */
    Rectangle2D column(int concept) {
        return new Rectangle2D.Double(bounds.getX() + concept * pitch(), bounds.getY(), pitch(), bounds.getHeight());
    }

    private double height(double value) {
        return bounds.getHeight() * Math.min(1, value / full);
    }

    private double edge(double position) {
        return pitch() * canvas.deviceScale() < COARSE ? position : canvas.edge(position);
    }

    /** Draws one bar. */
    void bar(int concept, double value) {
        bar(concept, value, canvas.palette().concepts().color(concept));
    }

    /** Draws one bar of a shade of its concept's colour. */
    void bar(int concept, double value, Color shade) {
        double left = edge(bounds.getX() + (concept + (1 - FILL) / 2) * pitch());
        double right = edge(bounds.getX() + (concept + (1 + FILL) / 2) * pitch());
        double height = height(value);
        if (height > 0) {
            double top = bounds.getMaxY() - Math.max(height, canvas.hair());
            canvas.fill(new Rectangle2D.Double(left, top, right - left, bounds.getMaxY() - top), shade);
        }
    }

    /**
     * Writes the values over their bars, all with as many decimals as the largest takes for three significant digits, or
     * one fewer where that is too wide; writes none where even these would run into each other.
     */
    void values(double[] values, Font font) {
        int decimals = Numbers.decimalsFor3(Arrays.stream(values).max().orElse(0));
        for (int fewer = 0; fewer <= Math.min(1, decimals); fewer++) {
            List<String> labels = labels(values, decimals - fewer);
            if (labels.stream().allMatch(label -> Canvas.textWidth(label, font) <= LABEL_FILL * pitch())) {
                write(labels, values, font);
                return;
            }
        }
    }

    private static List<String> labels(double[] values, int decimals) {
        return Arrays.stream(values)
                .mapToObj(value -> value == 0 ? "0" : Numbers.decimals(value, decimals))
                .toList();
    }

    private void write(List<String> labels, double[] values, Font font) {
        for (int concept = 0; concept < values.length; concept++) {
            double y = bounds.getMaxY() - height(values[concept]) - 0.35 * font.getSize2D();
            double x = column(concept).getCenterX();
            canvas.text(
                    labels.get(concept),
                    x,
                    y,
                    Align.CENTER,
                    font,
                    canvas.palette().muted());
        }
    }

    /** Draws the line that bars stand on. */
    void base() {
        double y = canvas.sharp(bounds.getMaxY());
        canvas.hairline(
                bounds.getMinX(), y, bounds.getMaxX(), y, canvas.palette().muted());
    }

    /** Writes the concepts' names or numbers below, if there is room for them. */
    void labels(ConceptLabels labels) {
        labels.font().ifPresent(font -> {
            double baseline = bounds.getMaxY() + 3 + Canvas.capHeight(font);
            Palette palette = canvas.palette();
            for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
                double x = column(concept).getCenterX();
                canvas.text(labels.at(concept), x, baseline, Align.CENTER, font, palette.muted());
            }
        });
    }
}
