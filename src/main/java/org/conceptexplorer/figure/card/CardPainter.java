package org.conceptexplorer.figure.card;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.analysis.concept.Histogram;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Area;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Align;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Numbers;
import org.conceptexplorer.figure.paint.Paragraph;
import org.conceptexplorer.figure.paint.Pictures;
import org.conceptexplorer.figure.paint.Strokes;

/** Draws cards of concepts, one below the other. */
final class CardPainter {
    private static final double MARGIN = 8;
    private static final int HISTOGRAM = 4; // as wide as so many images
    private static final double ROWS = 3;
    private static final double GAP = 4; // above what places see

    private final Canvas canvas;
    private final Style style;
    private final Font small;
    private final CardShape shape;
    private final List<Area> areas = new ArrayList<>();

    private CardPainter(Canvas canvas) {
        this.canvas = canvas;
        this.style = canvas.style();
        this.small = style.smallFont();
        this.shape = CardShape.of(canvas.width(), style);
    }

    /** How a card lies, given a width: from one image to the next, and where strips and histogram begin. */
    private record CardShape(double left, double pitch, double strips, double histogram, double line) {
        static CardShape of(double width, Style style) {
            double left = MARGIN + Canvas.textWidth("strongest place", style.smallFont()) + 6;
            double gap = style.fontSize();
            double columns = ConceptCard.ROW + 1.0 + ConceptCard.STRIPS + HISTOGRAM;
            double pitch = Math.max(4, (width - left - 2 * gap - MARGIN) / columns);
            double strips = left + ConceptCard.ROW * pitch + gap;
            double histogram = strips + (1 + ConceptCard.STRIPS) * pitch + gap;
            return new CardShape(left, pitch, strips, histogram, 1.4 * style.fontSize());
        }

        double pictures(ConceptCard card) {
            double patches = card.patches().isEmpty() ? 0 : pitch + GAP - line;
            return line + ROWS * pitch + line + Math.max(0, patches);
        }
    }

    private static Paragraph words(ConceptCard card, double width, Style style) {
        return Paragraph.of(CardWords.numbers(card), style.smallFont(), width - 2 * MARGIN);
    }

    private static double heightOf(ConceptCard card, double width, Style style) {
        CardShape shape = CardShape.of(width, style);
        double pictures = card.use().dead() ? 0 : shape.pictures(card);
        return shape.line() + words(card, width, style).height() + pictures + 2 * MARGIN;
    }

    static double heightFor(ConceptCardsFigure figure, double width, Style style) {
        return figure.cards().stream()
                .mapToDouble(card -> heightOf(card, width, style))
                .sum();
    }

    static FigureLayout paint(
            ConceptCardsFigure figure, Graphics2D graphics, Style style, double width, double height) {
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            CardPainter painter = new CardPainter(canvas);
            double top = MARGIN;
            for (ConceptCard card : figure.cards()) {
                painter.card(card, top);
                top += heightOf(card, width, style);
            }
            return FigureLayout.of(painter.areas);
        }
    }

    private void card(ConceptCard card, double top) {
        heading(card, top + shape.line() / 2);
        Paragraph words = words(card, canvas.width(), style);
        words.draw(canvas, MARGIN, top + shape.line(), canvas.palette().muted());
        double below = top + shape.line() + words.height();
        if (!card.use().dead()) {
            double first = below + shape.line();
            row("highest", card, card.highest(), first);
            row("contrast", card, card.contrast(), first + shape.pitch());
            row("random active", card, card.random(), first + 2 * shape.pitch());
            patches(card, first + ROWS * shape.pitch() + GAP);
            strips(card, below);
            histogram(card, first);
        }
    }

    private void heading(ConceptCard card, double y) {
        double side = 0.9 * style.fontSize();
        canvas.fill(
                new Rectangle2D.Double(MARGIN, canvas.edge(y - side / 2), side, side),
                canvas.palette().concepts().color(card.use().concept()));
        String text = CardWords.heading(card, style.labels().concepts());
        Font font = Canvas.fitted(text, style.boldFont(), canvas.width() - 2 * MARGIN - side - 6);
        canvas.textOn(
                text, MARGIN + side + 6, y, Align.LEFT, font, canvas.palette().ink());
    }

    private void row(String name, ConceptCard card, List<ShownImage> images, double top) {
        double y = top + shape.pitch() / 2;
        canvas.textOn(name, MARGIN, y, Align.LEFT, small, canvas.palette().muted());
        for (int i = 0; i < images.size(); i++) {
            picture(card, images.get(i), shape.left() + i * shape.pitch(), top);
        }
    }

    private void picture(ConceptCard card, ShownImage image, double x, double y) {
        double side = Pictures.side(canvas, shape.pitch() - 2);
        Rectangle2D place = Pictures.square(canvas, x + shape.pitch() / 2, y, side);
        Pictures.ink(canvas, image.picture(), place);
        areas.add(new Area(place, new FigurePart.Example(card.use().concept(), image.position())));
        int along = (int) Math.round(Math.sqrt(card.places()));
        if (along > 1 && image.activation() > 0) {
            double cell = side / along;
            int row = image.place() / along;
            double left = place.getX() + image.place() % along * cell;
            double top = place.getY() + row * cell;
            canvas.stroke(
                    new Rectangle2D.Double(left, top, cell, cell),
                    canvas.palette().concepts().color(card.use().concept()),
                    Strokes.solid(1));
        }
    }

    private void patches(ConceptCard card, double top) {
        if (card.patches().isEmpty()) {
            return;
        }
        canvas.textOn(
                "strongest place",
                MARGIN,
                top + shape.pitch() / 2,
                Align.LEFT,
                small,
                canvas.palette().muted());
        for (int i = 0; i < card.patches().size(); i++) {
            patch(card, card.patches().get(i), shape.left() + (i + 0.5) * shape.pitch(), top);
        }
        String words = "Framed: what this place of the grid sees, and where it is strongest of all.";
        double room = canvas.width() - MARGIN - shape.strips();
        Font font = Canvas.fitted(words, small, room);
        double y = top + shape.pitch() - shape.line() / 2;
        canvas.textOn(
                words, shape.strips(), y, Align.LEFT, font, canvas.palette().muted());
    }

    private void patch(ConceptCard card, ShownPatch patch, double middle, double top) {
        Rectangle2D place = Pictures.square(canvas, middle, top, Pictures.side(canvas, shape.pitch() - 2));
        Pictures.ink(canvas, patch.picture(), place);
        areas.add(new Area(
                place,
                new FigurePart.Example(card.use().concept(), patch.image().position())));
        double pixel = place.getWidth() / ImageSet.SIDE;
        Rectangle2D seen = new Rectangle2D.Double(
                place.getX() + patch.seen().left() * pixel,
                place.getY() + patch.seen().top() * pixel,
                patch.seen().width() * pixel,
                patch.seen().height() * pixel);
        canvas.stroke(
                seen.createIntersection(place),
                canvas.palette().concepts().color(card.use().concept()),
                Strokes.solid(1));
    }

    private void strips(ConceptCard card, double top) {
        double head = top + shape.line() / 2;
        double strong = shape.strips() + shape.pitch();
        canvas.textOn(
                "zero",
                shape.strips() + shape.pitch() / 2,
                head,
                Align.CENTER,
                small,
                canvas.palette().muted());
        canvas.textOn(
                "weak", strong + 3, head, Align.LEFT, small, canvas.palette().muted());
        double end = strong + ConceptCard.STRIPS * shape.pitch() - 3;
        canvas.textOn("strong", end, head, Align.RIGHT, small, canvas.palette().muted());
        for (int strip = 0; strip < card.strips().size(); strip++) {
            CardStrip each = card.strips().get(strip);
            double x = shape.strips() + strip * shape.pitch();
            for (int i = 0; i < each.sample().size(); i++) {
                picture(card, each.sample().get(i), x, top + shape.line() + i * shape.pitch());
            }
        }
        double below = top + 1.5 * shape.line() + ROWS * shape.pitch();
        String zeros = Numbers.decimals(card.strips().get(0).images(), 0);
        count(zeros, shape.strips() + shape.pitch() / 2, shape.pitch(), below);
        double five = ConceptCard.STRIPS * shape.pitch();
        count(CardWords.each(card.strips()), strong + five / 2, five, below);
    }

    private void count(String images, double middle, double room, double y) {
        Font font = Canvas.fitted(images, small, room - 2);
        canvas.textOn(images, middle, y, Align.CENTER, font, canvas.palette().muted());
    }

    private void histogram(ConceptCard card, double top) {
        Histogram histogram = card.use().histogram();
        double width = HISTOGRAM * shape.pitch();
        double high = ROWS * shape.pitch();
        double most =
                histogram.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        double bar = width / histogram.counts().size();
        List<Rectangle2D> bars = new ArrayList<>();
        for (int bin = 0; bin < histogram.counts().size(); bin++) {
            double tall = high * histogram.counts().get(bin) / most;
            bars.add(new Rectangle2D.Double(shape.histogram() + bin * bar, top + high - tall, bar, tall));
        }
        bars.forEach(each ->
                canvas.fill(each, canvas.palette().concepts().color(card.use().concept())));
        double base = canvas.sharp(top + high);
        canvas.hairline(
                shape.histogram(),
                base,
                shape.histogram() + width,
                base,
                canvas.palette().muted());
        double y = top + high + shape.line() / 2;
        canvas.textOn(
                "0", shape.histogram(), y, Align.LEFT, small, canvas.palette().muted());
        String largest = Numbers.short3(histogram.largest());
        canvas.textOn(
                largest,
                shape.histogram() + width,
                y,
                Align.RIGHT,
                small,
                canvas.palette().muted());
        double above = top - shape.line() / 2;
        Font font = Canvas.fitted("activation, where active", small, width);
        canvas.textOn(
                "activation, where active",
                shape.histogram(),
                above,
                Align.LEFT,
                font,
                canvas.palette().muted());
    }
}
