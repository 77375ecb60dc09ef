package org.conceptexplorer.figure.trial;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Pictures;
import org.conceptexplorer.figure.paint.Strokes;
import org.conceptexplorer.model.Architecture;

/** Draws an image, ten bars beside it, and a picture beside those. */
final class RedrawnPainter {
    private static final double MARGIN = 8;
    private static final double SHARE = 0.3; // of the width, for each of the two pictures

    private final RedrawnFigure figure;
    private final Canvas canvas;
    private final double line;
    private final double side;

    private RedrawnPainter(RedrawnFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.line = 1.7 * canvas.style().fontSize();
        double room = Math.min(SHARE * canvas.width() - MARGIN, canvas.height() - 2 * line);
        this.side = Pictures.side(canvas, Math.max(1, room));
    }

    static double heightFor(double width, Style style) {
        return Math.max(1, SHARE * width - MARGIN) + 3.4 * style.fontSize();
    }

    static FigureLayout paint(RedrawnFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            RedrawnPainter painter = new RedrawnPainter(figure, canvas);
            double half = SHARE * width / 2;
            Rectangle2D left = Pictures.square(canvas, half, painter.line, painter.side);
            Rectangle2D right = Pictures.square(canvas, width - half, painter.line, painter.side);
            Pictures.ink(canvas, figure.image(), left);
            Pictures.ink(canvas, figure.picture(), right);
            canvas.stroke(left, canvas.palette().grid(), Strokes.solid(canvas.hair()));
            canvas.stroke(right, canvas.palette().grid(), Strokes.solid(canvas.hair()));
            painter.text("image", half, painter.line / 2);
            painter.text("picture drawn from the bars", width - half, painter.line / 2);
            painter.text(
                    "error " + Numbers.decimals(figure.error(), 3), width - half, painter.line * 1.5 + painter.side);
            painter.bars(SHARE * width + MARGIN, (1 - SHARE) * width - MARGIN);
            return new FigureLayout(
                    List.of(
                            new FigureLayout.Area(left, new FigurePart.Image(0)),
                            new FigureLayout.Area(right, new FigurePart.Image(0))),
                    Optional.empty());
        }
    }

    private void bars(double from, double to) {
        ConceptNames names = canvas.style().labels().concepts();
        double pitch = side / Architecture.CONCEPTS;
        double labels = 0;
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            labels = Math.max(
                    labels, Canvas.textWidth(names.of(concept), canvas.style().smallFont()));
        }
        double left = from + labels + MARGIN;
        double most = Math.max(
                Float.MIN_NORMAL,
                Math.max(figure.measured().largestMean(), figure.code().largestMean()));
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            double middle = line + (concept + 0.5) * pitch;
            canvas.textOn(
                    names.of(concept),
                    left - MARGIN,
                    middle,
                    Align.RIGHT,
                    canvas.style().smallFont(),
                    canvas.palette().ink());
            Color color = canvas.palette().concepts().color(concept);
            double length = (to - left) * figure.code().mean(concept) / most;
            canvas.fill(new Rectangle2D.Double(left, middle - 0.35 * pitch, length, 0.7 * pitch), color);
            double measured =
                    canvas.sharp(left + (to - left) * figure.measured().mean(concept) / most);
            canvas.hairline(
                    measured,
                    middle - 0.45 * pitch,
                    measured,
                    middle + 0.45 * pitch,
                    canvas.palette().ink());
        }
        double axis = canvas.sharp(left);
        canvas.hairline(axis, line, axis, line + side, canvas.palette().muted());
    }

    private void text(String text, double x, double y) {
        canvas.textOn(
                text,
                x,
                y,
                Align.CENTER,
                canvas.style().smallFont(),
                canvas.palette().muted());
    }
}
