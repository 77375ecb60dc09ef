package org.conceptexplorer.figure.image;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conceptexplorer.analysis.EncodedImage;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.ImageRow;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Columns;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Pictures;

/** Draws a grid of pictures, band by band. */
final class ReconstructionPainter {
    private static final double GAP = 4;
    private static final double MARGIN = 8;
    private static final double SMALLEST = 0.7; // of the font: below it nobody reads errors

    private final ReconstructionFigure figure;
    private final Canvas canvas;
    private final Columns columns;
    private final double side;
    private final double bandHeight;
    private final int decimals; // of the errors; negative where they are left out
    private final Font errorFont;
    private final List<Area> areas = new ArrayList<>();

    private ReconstructionPainter(ReconstructionFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.columns = Columns.of(canvas.width(), canvas.style(), figure.columns());
        int rows = figure.rows().size();
        this.bandHeight = (canvas.height() - MARGIN) / figure.bands();
        double high = (bandHeight - MARGIN - 2 * text(figure, canvas.style())) / rows - GAP;
        this.decimals = decimals();
        this.errorFont = errorFont(Math.max(2, decimals));
        this.side = Pictures.side(canvas, Math.min(columns.pitch() - GAP, high));
    }

    /** As many decimals as there is room for: three, two or, where not even small ones fit, no number at all. */
    private int decimals() {
        boolean known =
                figure.images().stream().anyMatch(image -> image.result().isPresent());
        double whole = canvas.style().smallFont().getSize2D();
        if (!figure.labels() || !known || errorFont(2).getSize2D() < SMALLEST * whole) {
            return -1;
        }
        return errorFont(3).getSize2D() < whole ? 2 : 3;
    }

    private Font errorFont(int count) {
        return Canvas.fitted(Numbers.decimals(0, count), canvas.style().smallFont(), Math.max(1, columns.pitch() - 3));
    }

    static FigureLayout paint(
            ReconstructionFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            return new ReconstructionPainter(figure, canvas).paint();
        }
    }

    static double heightFor(ReconstructionFigure figure, double width, Style style) {
        double pitch = Columns.of(width, style, figure.columns()).pitch();
        return MARGIN + figure.bands() * (figure.rows().size() * pitch + 2 * text(figure, style) + MARGIN);
    }

    private static double text(ReconstructionFigure figure, Style style) {
        return figure.labels() ? 1.45 * style.fontSize() : 0;
    }

    private FigureLayout paint() {
        for (int band = 0; band < figure.bands(); band++) {
            double needed = figure.rows().size() * (side + GAP) + 2 * text(figure, canvas.style());
            band(band, MARGIN + band * bandHeight + Math.max(0, (bandHeight - MARGIN - needed) / 2));
        }
        return FigureLayout.of(areas);
    }

    private void band(int band, double top) {
        double first = top + text(figure, canvas.style());
        for (int row = 0; row < figure.rows().size(); row++) {
            double center = first + row * (side + GAP) + side / 2;
            columns.label(canvas, figure.rows().get(row).label(), center);
            if (figure.rows().get(row) == ImageRow.DIFFERENCE && side >= 40) {
                double below = center + canvas.style().fontSize();
                DifferenceKey.within(canvas, Columns.margin(), below, columns.left() - Columns.margin() - GAP);
            }
        }
        int end = Math.min(figure.images().size(), (band + 1) * figure.columns());
        for (int index = band * figure.columns(); index < end; index++) {
            column(index, index % figure.columns(), first);
        }
        if (decimals >= 0) {
            columns.label(canvas, "error", errorLine(first));
        }
    }

    private double errorLine(double first) {
        return first + figure.rows().size() * (side + GAP) + canvas.style().fontSize() * 0.55;
    }

    private void column(int index, int column, double first) {
        EncodedImage image = figure.images().get(index);
        double x = columns.center(column);
        double y = first;
        for (ImageRow row : figure.rows()) {
            picture(image, row, Pictures.square(canvas, x, y, side));
            y += side + GAP;
        }
        if (figure.labels()) {
            labels(image, x, first);
        }
        double text = text(figure, canvas.style());
        areas.add(new Area(columns.cell(column, first - text, y - first + 2 * text), new FigurePart.Image(index)));
    }

    private void labels(EncodedImage image, double x, double first) {
        double above = first - canvas.style().fontSize() * 0.65;
        canvas.textOn(
                String.valueOf(image.label()),
                x,
                above,
                Align.CENTER,
                canvas.style().boldFont(),
                canvas.palette().ink());
        image.result().filter(result -> decimals >= 0).ifPresent(result -> {
            String error = Numbers.decimals(result.error(), decimals);
            canvas.textOn(
                    error,
                    x,
                    errorLine(first),
                    Align.CENTER,
                    errorFont,
                    canvas.palette().muted());
        });
    }

    private void picture(EncodedImage image, ImageRow row, Rectangle2D place) {
        Optional<Pixels> pixels = PixelTable.picture(image, row);
        if (pixels.isEmpty()) {
            canvas.fill(place, canvas.palette().paper());
        } else if (row == ImageRow.DIFFERENCE) {
            Pictures.difference(canvas, pixels.get(), place);
        } else {
            Pictures.ink(canvas, pixels.get(), place);
        }
    }
}
