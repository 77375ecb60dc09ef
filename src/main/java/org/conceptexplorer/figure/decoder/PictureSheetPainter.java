package org.conceptexplorer.figure.decoder;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Paragraph;
import org.conceptexplorer.figure.paint.Pictures;

/** Draws a {@link PictureSheet}: concepts' names at the left, words over and below pictures. */
final class PictureSheetPainter {
    private static final double MARGIN = 8;
    private static final double WIDEST = 92; // of a picture: more shows nothing more
    private static final double GAP = 4;

    private final PictureSheet sheet;
    private final Canvas canvas;
    private final Style style;
    private final Shape shape;

    private PictureSheetPainter(PictureSheet sheet, Canvas canvas) {
        this.sheet = sheet;
        this.canvas = canvas;
        this.style = canvas.style();
        this.shape = Shape.of(sheet, canvas.width(), style);
    }

    private record Shape(double left, double pitch, double head, double below, Paragraph caption) {
        static Shape of(PictureSheet sheet, double width, Style style) {
            ConceptNames names = style.labels().concepts();
            double widest = 2 * style.fontSize();
            for (PictureSheet.Row row : sheet.rows()) {
                widest = Math.max(widest, Canvas.textWidth(names.of(row.concept()), style.boldFont()));
            }
            double left = MARGIN + 1.3 * style.fontSize() + Math.min(0.2 * width, widest) + 6;
            int columns = Math.max(1, sheet.heads().size());
            double pitch = Math.max(4, Math.min(WIDEST, (width - left - MARGIN) / columns));
            int lines = sheet.heads().stream()
                    .filter(head -> !head.isBlank())
                    .mapToInt(head -> Paragraph.of(head, style.smallFont(), pitch - 2)
                            .lines()
                            .size())
                    .max()
                    .orElse(0);
            boolean words = sheet.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .anyMatch(cell -> !cell.below().isBlank());
            double line = 1.4 * style.fontSize();
            Paragraph caption = Paragraph.of(sheet.caption(), style.smallFont(), width - 2 * MARGIN);
            return new Shape(
                    left,
                    pitch,
                    MARGIN
                            + Math.min(lines, 1) * 4
                            + lines * 1.3 * style.smallFont().getSize2D(),
                    words ? line : 0,
                    caption);
        }

        double captionHeight() {
            return caption.height() + 2 * MARGIN;
        }
    }

    static double heightFor(PictureSheet sheet, double width, Style style) {
        Shape shape = Shape.of(sheet, width, style);
        return shape.head() + sheet.rows().size() * (shape.pitch() + shape.below() + GAP) + shape.captionHeight();
    }

    static FigureLayout paint(PictureSheet sheet, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            new PictureSheetPainter(sheet, canvas).paint();
            return FigureLayout.of(List.of());
        }
    }

    private void paint() {
        for (int column = 0; column < sheet.heads().size(); column++) {
            head(sheet.heads().get(column), shape.left() + (column + 0.5) * shape.pitch());
        }
        double room = canvas.height() - shape.head() - shape.captionHeight();
        double row = Math.max(1, room / Math.max(1, sheet.rows().size()));
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(sheet.rows().get(i), shape.head() + i * row, row);
        }
        double end = canvas.height() - shape.captionHeight();
        if (sheet.rows().size() == 1) {
            end = shape.head()
                    + side(row)
                    + shape.below()
                    + GAP; // what pictures leave stays below the words about them
        }
        shape.caption().draw(canvas, MARGIN, end + MARGIN, canvas.palette().muted());
    }

    /** The side of a picture in a row of some height. */
    private double side(double height) {
        return Pictures.side(canvas, Math.max(1, Math.min(shape.pitch() - GAP, height - shape.below() - GAP)));
    }

    private void head(String text, double x) {
        Paragraph words = Paragraph.of(text, style.smallFont(), shape.pitch() - 2);
        double line = 1.3 * style.smallFont().getSize2D();
        double y = shape.head() - 4 - (words.lines().size() - 0.5) * line;
        for (String each : words.lines()) {
            canvas.textOn(
                    each, x, y, Align.CENTER, words.font(), canvas.palette().ink());
            y += line;
        }
    }

    private void row(PictureSheet.Row row, double top, double height) {
        double side = side(height);
        double middle = top + side / 2;
        double swatch = 0.9 * style.fontSize();
        canvas.fill(
                new Rectangle2D.Double(MARGIN, canvas.edge(middle - swatch / 2), swatch, swatch),
                canvas.palette().concepts().color(row.concept()));
        String name = style.labels().concepts().of(row.concept());
        double left = MARGIN + 1.3 * style.fontSize();
        Font bold = Canvas.fitted(name, style.boldFont(), shape.left() - left - 6);
        canvas.textOn(name, left, middle, Align.LEFT, bold, canvas.palette().ink());
        for (int column = 0; column < row.cells().size(); column++) {
            cell(row.cells().get(column), shape.left() + (column + 0.5) * shape.pitch(), top, side);
        }
    }

    private void cell(PictureSheet.Cell cell, double x, double top, double side) {
        Rectangle2D place = Pictures.square(canvas, x, top, side);
        if (cell.signed()) {
            Pictures.difference(canvas, cell.picture(), place);
        } else {
            Pictures.ink(canvas, cell.picture(), place);
        }
        Font font = Canvas.fitted(cell.below(), style.smallFont(), shape.pitch() - 2);
        double y = top + side + shape.below() / 2;
        canvas.textOn(cell.below(), x, y, Align.CENTER, font, canvas.palette().muted());
    }
}
