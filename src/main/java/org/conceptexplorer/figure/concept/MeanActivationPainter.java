package org.conceptexplorer.figure.concept;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.ClassMeans.ClassMean;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.model.Architecture;

/** Draws a table whose cells have their concept's colour, the fuller the more active it is, and the number in them. */
final class MeanActivationPainter {
    private static final double MARGIN = 8;
    private static final double GAP = 1;
    private static final String ROWS = "label";

    private final MeanActivationFigure figure;
    private final Canvas canvas;
    private final ConceptLabels labels;
    private final NameKey key;
    private final Optional<Font> numbers; // empty where not even small ones fit
    private final double left;
    private final double top;
    private final double cellWidth;
    private final double cellHeight;
    private final List<Area> areas = new ArrayList<>();

    private MeanActivationPainter(MeanActivationFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.left = left(figure, canvas.style());
        this.top = MARGIN + 2.8 * canvas.style().fontSize();
        int rows = Math.max(1, figure.means().classes().size());
        this.cellWidth = Math.max(1, (canvas.width() - MARGIN - left) / Architecture.CONCEPTS);
        this.labels = labels(figure, canvas.width(), canvas.style());
        this.key = labels.key(canvas.style(), canvas.width());
        this.cellHeight = Math.max(1, (canvas.height() - key.height() - MARGIN - top) / rows);
        this.numbers = numbers();
    }

    private static double left(MeanActivationFigure figure, Style style) {
        double widest = figure.means().classes().stream()
                .mapToDouble(mean -> Canvas.textWidth(mean.name(), style.boldFont()))
                .max()
                .orElse(0);
        return MARGIN + Math.max(widest, Canvas.textWidth(style.labels().y(ROWS), style.font())) + 10;
    }

    private static ConceptLabels labels(MeanActivationFigure figure, double width, Style style) {
        double room = Math.max(1, (width - MARGIN - left(figure, style)) / Architecture.CONCEPTS);
        return ConceptLabels.fitting(style, style.boldFont(), room);
    }

    /** The room that a key of names takes below; 0 where the names head the columns, or there are none. */
    static double keyHeight(MeanActivationFigure figure, double width, Style style) {
        return labels(figure, width, style).key(style, width).height();
    }

    /** One font for all cells: either every number is written or none. */
    private Optional<Font> numbers() {
        Font font = canvas.style().smallFont();
        Font fitting = font;
        for (ClassMean mean : figure.means().classes()) {
            for (double value : mean.activations()) {
                Font fitted = Canvas.fitted(number(value), font, Math.max(1, cellWidth - 3));
                fitting = fitted.getSize2D() < fitting.getSize2D() ? fitted : fitting;
            }
        }
        boolean readable = fitting.getSize2D() >= canvas.style().smallest() - 1e-3 && fitting.getSize2D() < cellHeight;
        return readable ? Optional.of(fitting) : Optional.empty();
    }

    static FigureLayout paint(
            MeanActivationFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            MeanActivationPainter painter = new MeanActivationPainter(figure, canvas);
            painter.head();
            for (int row = 0; row < figure.means().classes().size(); row++) {
                painter.row(row, figure.means().classes().get(row));
            }
            painter.key.draw(canvas);
            return FigureLayout.of(painter.areas);
        }
    }

    /** As many decimals for every number, so that they can be compared at a glance. */
    private String number(double value) {
        double largest = figure.means().largest();
        int decimals = largest > 0 ? 1 - (int) Math.floor(Math.log10(largest)) : 0;
        return Numbers.decimals(value, Math.min(4, Math.max(largest >= 10 ? 1 : 2, decimals)));
    }

    private void head() {
        Style style = canvas.style();
        Palette palette = canvas.palette();
        double center = left + Architecture.CONCEPTS * cellWidth / 2;
        double first = MARGIN + style.fontSize() * 0.6;
        double second = top - style.fontSize() * 0.8;
        canvas.textOn(style.labels().x("concept"), center, first, Align.CENTER, style.font(), palette.ink());
        canvas.textOn(style.labels().y(ROWS), MARGIN, second, Align.LEFT, style.font(), palette.ink());
        labels.font().ifPresent(font -> names(font, second));
    }

    private void names(Font font, double y) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            double x = left + (concept + 0.5) * cellWidth;
            Color ink = canvas.palette().ink();
            canvas.textOn(labels.at(concept), x, y, Align.CENTER, font, ink);
        }
    }

    private void row(int row, ClassMean mean) {
        double y = top + row * cellHeight;
        canvas.textOn(
                mean.name(),
                left - 10,
                y + cellHeight / 2,
                Align.RIGHT,
                canvas.style().boldFont(),
                canvas.palette().ink());
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            Rectangle2D cell = new Rectangle2D.Double(left + concept * cellWidth, y, cellWidth, cellHeight);
            cell(cell, concept, mean.activations().get(concept));
            areas.add(new Area(cell, new FigurePart.ClassConcept(mean.label(), concept)));
        }
    }

    private void cell(Rectangle2D cell, int concept, double value) {
        Palette palette = canvas.palette();
        double largest = figure.means().largest();
        double share = largest > 0 ? value / largest : 0;
        Color shade = Palette.mix(palette.paper(), palette.concepts().color(concept), share);
        canvas.fill(
                new Rectangle2D.Double(
                        canvas.edge(cell.getX()) + GAP / 2,
                        canvas.edge(cell.getY()) + GAP / 2,
                        cell.getWidth() - GAP,
                        cell.getHeight() - GAP),
                shade);
        numbers.ifPresent(font -> canvas.textOn(
                number(value), cell.getCenterX(), cell.getCenterY(), Align.CENTER, font, Palette.readableOn(shade)));
    }
}
