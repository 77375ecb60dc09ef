package org.conceptexplorer.figure.concept;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.concept.SideBySideFigure.Side;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Columns;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Pictures;
import org.conceptexplorer.model.Architecture;

/** Draws runs side by side, band by band: the images, a row of reconstructions for each run, a set of bars for each run. */
final class SideBySidePainter {
    private static final double MARGIN = 8;
    private static final double GAP = 4;
    private static final double LINE = 1.5; // of a text's size
    private static final double BARS_LEAST = 44;
    private static final double BARS_MOST = 90;

    private final SideBySideFigure figure;
    private final Canvas canvas;
    private final Columns columns;
    private final Font small;
    private final ConceptLabels labels;
    private final NameKey key;
    private final double unit;
    private final double side;
    private final double full;
    private final int decimals; // of the errors; negative where they are left out
    private final List<Area> areas = new ArrayList<>();

    private SideBySidePainter(SideBySideFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.columns = Columns.of(canvas.width(), canvas.style(), figure.columns());
        this.small = canvas.style().smallFont();
        this.labels = labels(columns, canvas.style());
        this.key = labels.key(canvas.style(), canvas.width());
        int sides = figure.sides().size();
        double room = canvas.height() - fixed(figure, canvas.style(), key);
        this.unit = Math.max(2 * GAP, room / figure.bands() / (1 + 2 * sides));
        this.side = Pictures.side(canvas, Math.min(columns.pitch() - GAP, unit - GAP));
        double largest =
                figure.sides().stream().mapToDouble(Side::largest).max().orElse(0);
        this.full = largest > 0 ? largest : 1;
        this.decimals = decimals();
    }

    private int decimals() {
        for (int count = 3; count >= 2; count--) {
            if (Canvas.textWidth(Numbers.decimals(0, count), small) <= columns.pitch() - 3) {
                return count;
            }
        }
        return -1;
    }

    private static ConceptLabels labels(Columns columns, Style style) {
        return ConceptLabels.fitting(style, style.smallFont(), columns.inner() / Architecture.CONCEPTS);
    }

    /** All that is not pictures and bars. */
    private static double fixed(SideBySideFigure figure, Style style, NameKey key) {
        int sides = figure.sides().size();
        double line = LINE * style.fontSize();
        double band = line + sides * line + sides * BarBox.roomBelow(style.smallFont()) + 2 * MARGIN;
        return 2 * MARGIN + sides * line + figure.bands() * band + line + key.height();
    }

    static double heightFor(SideBySideFigure figure, double width, Style style) {
        Columns columns = Columns.of(width, style, figure.columns());
        double bars = Math.max(BARS_LEAST, Math.min(BARS_MOST, columns.pitch()));
        double pictures = columns.pitch();
        int sides = figure.sides().size();
        double unit = Math.max(pictures, bars);
        return fixed(figure, style, labels(columns, style).key(style, width)) + figure.bands() * (1 + 2 * sides) * unit;
    }

    static FigureLayout paint(SideBySideFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new SideBySidePainter(figure, canvas).paint();
        }
    }

    private double line() {
        return LINE * canvas.style().fontSize();
    }

    private FigureLayout paint() {
        double top = MARGIN;
        for (int each = 0; each < figure.sides().size(); each++) {
            heading(each, top + line() / 2);
            top += line();
        }
        for (int band = 0; band < figure.bands(); band++) {
            top = band(band, top + MARGIN);
        }
        foot();
        key.draw(canvas);
        return FigureLayout.of(areas);
    }

    private void heading(int index, double y) {
        Side run = figure.sides().get(index);
        String name = run.name().isEmpty() ? "" : " · " + run.name();
        String error = Double.isNaN(run.error()) ? "" : " · mean error of these images " + Numbers.short3(run.error());
        String text = SideBySideFigure.letter(index) + name + error;
        Font font = Canvas.fitted(text, canvas.style().font(), canvas.width() - 2 * MARGIN);
        canvas.textOn(text, MARGIN, y, Align.LEFT, font, canvas.palette().ink());
    }

    private double band(int band, double from) {
        int first = band * figure.columns();
        int end = Math.min(figure.size(), first + figure.columns());
        double top = from + line();
        columns.label(canvas, "original", top + side / 2);
        for (int index = first; index < end; index++) {
            original(index, from + line() / 2, top);
        }
        top += unit;
        for (int each = 0; each < figure.sides().size(); each++) {
            columns.label(canvas, SideBySideFigure.letter(each), top + side / 2);
            for (int index = first; index < end; index++) {
                reconstruction(each, index, top);
            }
            top += unit + line();
        }
        for (int each = 0; each < figure.sides().size(); each++) {
            columns.label(canvas, SideBySideFigure.letter(each), top + (unit - GAP) / 2);
            for (int index = first; index < end; index++) {
                bars(each, index, top);
            }
            top += unit + BarBox.roomBelow(small);
        }
        for (int index = first; index < end; index++) {
            areas.add(new Area(columns.cell(index % figure.columns(), from, top - from), new FigurePart.Image(index)));
        }
        return top + MARGIN;
    }

    private double center(int index) {
        return columns.center(index % figure.columns());
    }

    private void original(int index, double label, double top) {
        EncodedImage image = figure.sides().get(0).images().get(index);
        canvas.textOn(
                image.className(),
                center(index),
                label,
                Align.CENTER,
                canvas.style().boldFont(),
                canvas.palette().ink());
        Pictures.ink(canvas, image.original(), Pictures.square(canvas, center(index), top, side));
    }

    private void reconstruction(int run, int index, double top) {
        EncodedImage image = figure.sides().get(run).images().get(index);
        Rectangle2D place = Pictures.square(canvas, center(index), top, side);
        image.result().ifPresent(result -> {
            Pictures.ink(canvas, result.reconstruction(), place);
            if (decimals > 0) {
                canvas.textOn(
                        Numbers.decimals(result.error(), decimals),
                        center(index),
                        top + side + line() / 2,
                        Align.CENTER,
                        small,
                        canvas.palette().muted());
            }
        });
    }

    private void bars(int run, int index, double top) {
        Rectangle2D bounds = new Rectangle2D.Double(
                center(index) - columns.inner() / 2, top, columns.inner(), Math.max(1, unit - GAP));
        BarBox box = new BarBox(canvas, bounds, full);
        figure.sides().get(run).images().get(index).result().ifPresent(result -> {
            for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
                box.bar(concept, result.code().mean(concept));
            }
        });
        box.base();
        box.labels(labels);
    }

    /** What stands below all bars: the axis' name, or a key of colours where numbers had no room. */
    private void foot() {
        double y = canvas.height() - key.height() - 0.75 * canvas.style().fontSize();
        String name = canvas.style().labels().x("concept (activation)");
        if (labels.font().isEmpty() && key.entries().isEmpty()) {
            new ConceptKey(canvas, List.of(name, "concept")).draw(MARGIN, canvas.width() - MARGIN, y);
            return;
        }
        double room = columns.count() * columns.pitch();
        Font fitted = Canvas.fitted(name, canvas.style().font(), room);
        canvas.textOn(
                name,
                columns.left() + room / 2,
                y,
                Align.CENTER,
                fitted,
                canvas.palette().ink());
    }
}
