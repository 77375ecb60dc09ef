package org.conceptexplorer.figure.trial;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Pictures;

/** Draws pictures in rows and columns, as large as they all have room. */
final class PictureTablePainter {
    private static final double GAP = 4;
    private static final double LARGEST = 84;
    private static final int MOST_BLOCKS = 3;
    private static final double LINE = 1.6; // of the font's size

    private final PictureTableFigure figure;
    private final Canvas canvas;
    private final Font font;
    private final double left;
    private final double top;
    private final double side;
    private final double pitchX;
    private final double pitchY;
    private final int rowsInBlock;
    private final double block;
    private final List<Area> areas = new ArrayList<>();

    private PictureTablePainter(PictureTableFigure figure, Canvas canvas) {
        this.figure = figure;
        this.canvas = canvas;
        this.font = canvas.style().smallFont();
        this.left = left(figure, canvas.style());
        this.top = top(figure, canvas.style());
        double below = below(figure, canvas.style());
        int blocks = blocks(figure, canvas);
        this.rowsInBlock = rowsInBlock(figure, blocks);
        this.block = canvas.width() / blocks;
        double wide = (block - left) / figure.width() - GAP;
        double high = (canvas.height() - top) / rowsInBlock - below - GAP;
        this.side = Pictures.side(canvas, Math.max(1, Math.min(LARGEST, Math.min(wide, high))));
        this.pitchX = Math.max(side + GAP, Math.min(wide + GAP, captionWidth() + 2 * GAP));
        this.pitchY = side + below + GAP;
    }

    /** In a wide and low place, rows without headings stand in several blocks side by side: pictures are larger so. */
    private static int blocks(PictureTableFigure figure, Canvas canvas) {
        Style style = canvas.style();
        int best = 1;
        double largest = 0;
        int most =
                figure.columns().isEmpty() ? Math.min(MOST_BLOCKS, figure.rows().size()) : 1;
        for (int blocks = 1; blocks <= most; blocks++) {
            double wide = (canvas.width() / blocks - left(figure, style)) / figure.width() - GAP;
            double high =
                    (canvas.height() - top(figure, style)) / rowsInBlock(figure, blocks) - below(figure, style) - GAP;
            double side = Pictures.side(canvas, Math.max(1, Math.min(LARGEST, Math.min(wide, high))));
            if (side > largest) {
                best = blocks;
                largest = side;
            }
        }
        return best;
    }

    private static int rowsInBlock(PictureTableFigure figure, int blocks) {
        return (figure.rows().size() + blocks - 1) / blocks;
    }

    static double heightFor(PictureTableFigure figure, double width, Style style) {
        double side = Math.min(LARGEST, (width - left(figure, style)) / figure.width() - GAP);
        return top(figure, style) + figure.rows().size() * (Math.max(1, side) + below(figure, style) + GAP);
    }

    static FigureLayout paint(
            PictureTableFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            PictureTablePainter painter = new PictureTablePainter(figure, canvas);
            painter.headings();
            for (int row = 0; row < figure.rows().size(); row++) {
                painter.row(row);
            }
            return FigureLayout.of(painter.areas);
        }
    }

    private static double left(PictureTableFigure figure, Style style) {
        double widest = figure.rows().stream()
                .mapToDouble(row -> Canvas.textWidth(label(row, style), style.smallFont()))
                .max()
                .orElse(0);
        return widest == 0 ? 1 : widest + 2 * GAP + 1;
    }

    /** A row about a concept is called as that is. */
    private static String label(PictureRow row, Style style) {
        return row.concept().isPresent()
                        && row.label().equals(String.valueOf(row.concept().getAsInt()))
                ? style.labels().concepts().of(row.concept().getAsInt())
                : row.label();
    }

    private static double top(PictureTableFigure figure, Style style) {
        double line = LINE * style.fontSize();
        return (figure.across().isEmpty() ? 0 : line) + (figure.columns().isEmpty() ? 0 : line);
    }

    private static double below(PictureTableFigure figure, Style style) {
        boolean captions =
                figure.rows().stream().anyMatch(row -> !row.captions().isEmpty());
        return captions ? LINE * style.fontSize() : 0;
    }

    private double captionWidth() {
        return figure.rows().stream()
                .flatMap(row -> row.captions().stream())
                .mapToDouble(caption -> Canvas.textWidth(caption, font))
                .max()
                .orElse(0);
    }

    private void headings() {
        double line = LINE * canvas.style().fontSize();
        Color muted = canvas.palette().muted();
        if (!figure.across().isEmpty()) {
            canvas.textOn(
                    figure.across(),
                    left,
                    line / 2,
                    Align.LEFT,
                    font,
                    canvas.palette().ink());
        }
        int every = every(figure.columns());
        for (int column = 0; column < figure.columns().size(); column += every) {
            canvas.textOn(figure.columns().get(column), middle(column), top - line / 2, Align.CENTER, font, muted);
        }
    }

    /** Only every second, third… heading is written where all of them have no room. */
    private int every(List<String> texts) {
        double widest = texts.stream()
                .mapToDouble(text -> Canvas.textWidth(text, font) + GAP)
                .max()
                .orElse(0);
        return (int) Math.max(1, Math.ceil(widest / pitchX));
    }

    private double middle(int column) {
        return left + column * pitchX + pitchX / 2;
    }

    private void row(int number) {
        PictureRow row = figure.rows().get(number);
        double y = top + number % rowsInBlock * pitchY;
        int blockBefore = number / rowsInBlock;
        double begin = blockBefore * block;
        Color color = canvas.palette().ink();
        canvas.textOn(label(row, canvas.style()), begin + left - 2 * GAP, y + side / 2, Align.RIGHT, font, color);
        row.concept()
                .ifPresent(concept -> canvas.fill(
                        new Rectangle2D.Double(begin + left - GAP, y, GAP - 1, side),
                        canvas.palette().concepts().color(concept)));
        int every = every(row.captions());
        for (int column = 0; column < row.pictures().size(); column++) {
            Rectangle2D place = Pictures.square(canvas, begin + middle(column), y, side);
            Pictures.ink(canvas, row.pictures().get(column), place);
            areas.add(new Area(place, new FigurePart.Image(number * figure.width() + column)));
            if (!row.captions().isEmpty() && column % every == 0) {
                double line = LINE * canvas.style().fontSize();
                canvas.textOn(
                        row.captions().get(column),
                        begin + middle(column),
                        y + side + line / 2,
                        Align.CENTER,
                        font,
                        canvas.palette().muted());
            }
        }
    }
}
