package org.conceptexplorer.figure.concept;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Ticks;
import org.conceptexplorer.figure.paint.Ticks.Tick;
import org.conceptexplorer.model.Architecture;

/** Draws one image's bars at all places, one set over the other. */
final class SingleBarsPainter {
    private static final double MARGIN = 8;
    private static final double OPACITY = 0.3; // sixteen in one place come out nearly full

    private final PlaceBarsFigure figure;
    private final Canvas canvas;
    private final Font font;
    private final ConceptLabels labels;
    private final NameKey key;

    private SingleBarsPainter(PlaceBarsFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.font = canvas.style().smallFont();
        this.labels = labels(canvas.width(), canvas.style());
        this.key = labels.key(canvas.style(), canvas.width());
    }

    private static ConceptLabels labels(double width, Style style) {
        double scale = Canvas.textWidth("0.00", style.smallFont()) + 5; // left of the bars, or thereabouts
        double room = (width - 2 * MARGIN - scale) / Architecture.CONCEPTS;
        return ConceptLabels.fitting(style, style.smallFont(), room);
    }

    /** The room that a key of names takes below; 0 where the names stand at the bars, or there are none. */
    static double keyHeight(double width, Style style) {
        return labels(width, style).key(style, width).height();
    }

    static FigureLayout paint(PlaceBarsFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new SingleBarsPainter(figure, canvas).paint();
        }
    }

    private FigureLayout paint() {
        double line = 1.6 * canvas.style().fontSize();
        double bottom = canvas.height() - key.height() - line - BarBox.roomBelow(font) - 2;
        double top = MARGIN + font.getSize2D() / 2;
        double full = figure.full();
        int most = (int) Math.max(1, Math.min(4, (bottom - top) / (2.2 * font.getSize2D())));
        List<Tick> ticks = Ticks.fromZero(full, most);
        double left = MARGIN
                + 5
                + ticks.stream()
                        .mapToDouble(t -> Canvas.textWidth(t.label(), font))
                        .max()
                        .orElse(0);
        Rectangle2D bounds = new Rectangle2D.Double(
                left, top, Math.max(10, canvas.width() - MARGIN - left), Math.max(4, bottom - top));
        scale(ticks, bounds, full);
        BarBox box = new BarBox(canvas, bounds, full);
        figure.image().result().ifPresent(result -> {
            if (figure.place().isPresent()) {
                barsOf(figure.place().getAsInt(), box, result.code());
            } else {
                bars(box, result.code());
            }
        });
        box.base();
        box.labels(labels);
        key.draw(canvas);
        name(bounds.getCenterX(), canvas.height() - key.height() - line / 2);
        return FigureLayout.of(areas(box));
    }

    private void name(double center, double y) {
        Font whole = canvas.style().font();
        double room = 2 * (canvas.width() - MARGIN - center);
        String text = "concept (activation at each place, one over the other)";
        String all = Canvas.textWidth(text, whole) <= room ? text : "concept (activation at each place)";
        String own = figure.place().isPresent() ? "concept (activation at the place with a frame)" : all;
        String name = canvas.style().labels().x(own);
        Font font = Canvas.fitted(name, whole, room);
        canvas.textOn(name, center, y, Align.CENTER, font, canvas.palette().ink());
    }

    private void scale(List<Tick> ticks, Rectangle2D bounds, double full) {
        for (Tick tick : ticks) {
            double y = canvas.sharp(bounds.getMaxY() - bounds.getHeight() * tick.value() / full);
            canvas.hairline(
                    bounds.getMinX(), y, bounds.getMaxX(), y, canvas.palette().grid());
            canvas.textOn(
                    tick.label(),
                    bounds.getMinX() - 5,
                    y,
                    Align.RIGHT,
                    font,
                    canvas.palette().muted());
        }
    }

    /**
     * Draws what sixteen translucent bars over each other look like: from the highest down, each is drawn over the one
     * before in the shade of so many, for files that know no translucence.
     */
    private void bars(BarBox box, ConceptCode code) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            int at = concept;
            double[] values = IntStream.range(0, code.places())
                    .mapToDouble(place -> code.at(place, at))
                    .sorted()
                    .toArray();
            for (int bars = 1; bars <= values.length; bars++) {
                box.bar(concept, values[values.length - bars], shade(concept, bars, values.length));
            }
        }
    }

    private void barsOf(int place, BarBox box, ConceptCode code) {
        double[] values = IntStream.range(0, Architecture.CONCEPTS)
                .mapToDouble(concept -> code.at(place, concept))
                .toArray();
        for (int concept = 0; concept < values.length; concept++) {
            box.bar(concept, values[concept]);
        }
    }

    private Color shade(int concept, int bars, int of) {
        double seenThrough = of == 1 ? 0 : Math.pow(1 - OPACITY, bars);
        Palette palette = canvas.palette();
        return Palette.mix(palette.concepts().color(concept), palette.ground(), seenThrough);
    }

    private static List<Area> areas(BarBox box) {
        List<Area> areas = new ArrayList<>();
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            areas.add(new Area(box.column(concept), new FigurePart.Concept(0, concept)));
        }
        return areas;
    }
}
