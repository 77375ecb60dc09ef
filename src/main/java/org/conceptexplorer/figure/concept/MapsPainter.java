package org.conceptexplorer.figure.concept;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.model.Architecture;

/** Draws ten maps in one row where the figure is wide, in two where it is not. */
final class MapsPainter {
    private static final double MARGIN = 8;
    private static final double WIDE = 5; // width for height, from which on one row is better

    private final ConceptMapsFigure figure;
    private final Canvas canvas;
    private final Font font;
    private final int rows;
    private final ConceptLabels labels;
    private final NameKey key;
    private final List<Area> areas = new ArrayList<>();

    private MapsPainter(ConceptMapsFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.font = canvas.style().smallFont();
        double high = canvas.height() - keyHeight(1, canvas.width(), canvas.style());
        this.rows = canvas.width() / high >= WIDE ? 1 : 2;
        this.labels = labels(rows, canvas.width(), canvas.style());
        this.key = labels.key(canvas.style(), canvas.width());
    }

    private static ConceptLabels labels(int rows, double width, Style style) {
        double room = (width - 2 * MARGIN) * rows / Architecture.CONCEPTS;
        return ConceptLabels.fitting(style, style.boldFont(), room);
    }

    private static double keyHeight(int rows, double width, Style style) {
        return labels(rows, width, style).key(style, width).height();
    }

    static FigureLayout paint(ConceptMapsFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            MapsPainter painter = new MapsPainter(figure, canvas);
            figure.image().result().ifPresent(result -> painter.maps(result.code()));
            painter.key.draw(canvas);
            return FigureLayout.of(painter.areas);
        }
    }

    static double heightFor(double width, Style style) {
        double text = 2.9 * style.fontSize();
        double one = (width - 2 * MARGIN) / Architecture.CONCEPTS;
        return one >= 56
                ? 2 * MARGIN + one + text + keyHeight(1, width, style)
                : 2 * (MARGIN + 2 * one + text) + keyHeight(2, width, style);
    }

    private void maps(ConceptCode code) {
        int columns = Architecture.CONCEPTS / rows;
        double pitchX = (canvas.width() - 2 * MARGIN) / columns;
        double pitchY = (canvas.height() - key.height() - MARGIN) / rows;
        double text = 1.4 * canvas.style().fontSize();
        double room = Math.min(pitchX * 0.88, pitchY - 2 * text);
        double cell = Math.max(1, Math.floor(room / code.side() * canvas.deviceScale())) / canvas.deviceScale();
        double side = cell * code.side();
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            double x = MARGIN + (concept % columns + 0.5) * pitchX;
            double y = MARGIN + Math.floorDiv(concept, columns) * pitchY + text;
            Rectangle2D square = new Rectangle2D.Double(canvas.edge(x - side / 2), canvas.edge(y), side, side);
            labels(code, concept, x, square);
            map(code, concept, square);
        }
    }

    private void labels(ConceptCode code, int concept, double x, Rectangle2D square) {
        Palette palette = canvas.palette();
        double above = square.getMinY() - 0.7 * canvas.style().fontSize();
        double below = square.getMaxY() + 0.75 * canvas.style().fontSize();
        labels.font().ifPresent(bold -> canvas.textOn(labels.at(concept), x, above, Align.CENTER, bold, palette.ink()));
        double largest = 0;
        for (int place = 0; place < code.places(); place++) {
            largest = Math.max(largest, code.at(place, concept));
        }
        canvas.textOn(Numbers.short3(largest), x, below, Align.CENTER, font, palette.muted());
    }

    private void map(ConceptCode code, int concept, Rectangle2D square) {
        Color color = canvas.palette().concepts().color(concept);
        double cell = square.getWidth() / code.side();
        for (int place = 0; place < code.places(); place++) {
            Rectangle2D bounds = new Rectangle2D.Double(
                    square.getX() + place % code.side() * cell,
                    square.getY() + Math.floorDiv(place, code.side()) * cell,
                    cell,
                    cell);
            double share = code.at(place, concept) / figure.full();
            canvas.fill(bounds, Palette.mix(canvas.palette().paper(), color, share));
            areas.add(new Area(bounds, new FigurePart.Place(concept, place)));
        }
        canvas.stroke(square, canvas.palette().grid(), Strokes.solid(canvas.hair()));
        figure.marked().ifPresent(place -> mark(square, cell, place % code.side(), Math.floorDiv(place, code.side())));
    }

    private void mark(Rectangle2D square, double cell, int column, int row) {
        Rectangle2D bounds =
                new Rectangle2D.Double(square.getX() + column * cell, square.getY() + row * cell, cell, cell);
        canvas.stroke(bounds, canvas.palette().ink(), Strokes.solid(1.5));
    }
}
