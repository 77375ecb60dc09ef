package org.conceptexplorer.figure.concept;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.ConceptCode;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.BarScale;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Columns;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Ticks;
import org.conceptexplorer.model.Architecture;

/** Draws concept bars, band by band, in the columns of the images above them. */
final class ConceptBarsPainter {
    private static final double MARGIN = 8;

    private final ConceptBarsFigure figure;
    private final Canvas canvas;
    private final Font font;
    private final Columns columns;
    private final ConceptLabels labels;
    private final NameKey key;
    private final double full;
    private final List<Area> areas = new ArrayList<>();

    private ConceptBarsPainter(ConceptBarsFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.font = canvas.style().smallFont();
        this.columns = Columns.of(canvas.width(), canvas.style(), figure.columns());
        this.labels = labels(columns, canvas.style());
        this.key = labels.key(canvas.style(), canvas.width());
        double largest = figure.common().orElse(figure.largest());
        this.full = largest > 0 ? largest : 1;
    }

    private static ConceptLabels labels(Columns columns, Style style) {
        return ConceptLabels.fitting(style, style.smallFont(), columns.inner() / Architecture.CONCEPTS);
    }

    /** The room that a key of names takes below the bars; 0 where the names stand at the bars, or there are none. */
    static double keyHeight(ConceptBarsFigure figure, double width, Style style) {
        return labels(Columns.of(width, style, figure.columns()), style)
                .key(style, width)
                .height();
    }

    static FigureLayout paint(ConceptBarsFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new ConceptBarsPainter(figure, canvas).paint();
        }
    }

    private FigureLayout paint() {
        double name = 1.6 * canvas.style().fontSize();
        double pitch = (canvas.height() - MARGIN - name - key.height()) / figure.bands();
        for (int band = 0; band < figure.bands(); band++) {
            double top = MARGIN + band * pitch + font.getSize2D();
            double bottom = MARGIN + (band + 1) * pitch - BarBox.roomBelow(font);
            band(band, top, Math.max(top + 4, bottom));
        }
        name();
        key.draw(canvas);
        return FigureLayout.of(areas);
    }

    /** What stands below all bars: the axis' name, or a key of colours where numbers had no room. */
    private void name() {
        double y = canvas.height() - key.height() - 0.75 * canvas.style().fontSize();
        boolean colors = labels.font().isEmpty() && key.entries().isEmpty();
        double room = columns.count() * columns.pitch();
        int places = figure.places();
        String means = colors ? "concept (mean of " + places + " places)" : meansIn(room);
        String name = canvas.style().labels().x(places > 1 ? means : colors ? "concept" : "concept (activation)");
        if (colors) {
            new ConceptKey(canvas, List.of(name, "concept")).draw(MARGIN, canvas.width() - MARGIN, y);
        } else {
            Font fitted = Canvas.fitted(name, canvas.style().font(), room);
            double center = columns.left() + room / 2;
            canvas.textOn(
                    name, center, y, Align.CENTER, fitted, canvas.palette().ink());
        }
    }

    /** What a convolutional code's bars are, and what they are not, as far as there is room to say so. */
    private String meansIn(double room) {
        String means = "concept (mean activation over the " + figure.places() + " places)";
        String honest = "concept (mean activation over the " + figure.places()
                + " places, which hardly tells digits apart: the maps do)";
        return Canvas.textWidth(honest, canvas.style().font()) <= room ? honest : means;
    }

    private void band(int band, double top, double bottom) {
        if (figure.scale() == BarScale.COMMON) {
            scale(top, bottom);
        } else {
            columns.label(canvas, "largest", top - 0.55 * font.getSize2D());
        }
        int end = Math.min(figure.images().size(), (band + 1) * figure.columns());
        for (int index = band * figure.columns(); index < end; index++) {
            image(index, top, bottom);
        }
    }

    /** The common scale: lines across all columns, labelled at the left. */
    private void scale(double top, double bottom) {
        int most = (int) Math.max(1, (bottom - top) / (2.4 * font.getSize2D()));
        double right = columns.left() + columns.count() * columns.pitch();
        for (Ticks.Tick tick : Ticks.fromZero(full, Math.min(4, most))) {
            double y = canvas.sharp(bottom - (bottom - top) * tick.value() / full);
            canvas.hairline(columns.left(), y, right, y, canvas.palette().grid());
            canvas.textOn(
                    tick.label(),
                    columns.left() - 5,
                    y,
                    Align.RIGHT,
                    font,
                    canvas.palette().muted());
        }
    }

    private void image(int index, double top, double bottom) {
        int column = index % figure.columns();
        double left = columns.center(column) - columns.inner() / 2;
        Rectangle2D bounds = new Rectangle2D.Double(left, top, columns.inner(), bottom - top);
        EncodedImage image = figure.images().get(index);
        double own = image.result().map(r -> (double) r.code().largestMean()).orElse(0.0);
        boolean common = figure.scale() == BarScale.COMMON;
        BarBox box = new BarBox(canvas, bounds, common || own == 0 ? full : own);
        image.result().ifPresent(result -> bars(box, result.code()));
        box.base();
        box.labels(labels);
        if (!common) {
            canvas.textOn(
                    Numbers.short3(own),
                    columns.center(column),
                    top - 0.55 * font.getSize2D(),
                    Align.CENTER,
                    font,
                    canvas.palette().muted());
        }
        areas(index, column, box);
    }

    private void bars(BarBox box, ConceptCode code) {
        double[] values = IntStream.range(0, Architecture.CONCEPTS)
                .mapToDouble(code::mean)
                .toArray();
        for (int concept = 0; concept < values.length; concept++) {
            box.bar(concept, values[concept]);
        }
        if (figure.values()) {
            box.values(values, font);
        }
    }

    private void areas(int index, int column, BarBox box) {
        double top = box.bounds().getY() - font.getSize2D();
        double height = box.bounds().getMaxY() + BarBox.roomBelow(font) - top;
        areas.add(new Area(columns.cell(column, top, height), new FigurePart.Image(index)));
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            Rectangle2D bar = box.column(concept);
            areas.add(new Area(
                    new Rectangle2D.Double(bar.getX(), top, bar.getWidth(), height),
                    new FigurePart.Concept(index, concept)));
        }
    }
}
