package org.conceptexplorer.figure.sheet;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.figure.paint.Paragraph;

/**
 * A figure with words above and below.
 *
 * @param figure what stands between them
 * @param heading stands above; nothing if blank
 * @param caption stands below; nothing if blank
 */
public record CaptionedFigure(Figure figure, String heading, String caption) implements Figure {
    private static final double MARGIN = 8;
    private static final double LARGER = 7 / 6.0;

    @Override
    public String name() {
        return figure.name();
    }

    @Override
    public String title() {
        return heading.isBlank() ? figure.title() : heading;
    }

    @Override
    public Table table() {
        return figure.table();
    }

    @Override
    public String alternative(ConceptNames names) {
        return Stream.of(heading, figure.alternative(names), caption)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> words.endsWith(".") ? words : words + ".")
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<String> options() {
        List<String> options = new ArrayList<>(figure.options());
        if (!heading.isBlank()) {
            options.addAll(List.of("--title", heading));
        }
        if (!caption.isBlank()) {
            options.addAll(List.of("--caption", caption));
        }
        return options;
    }

    private Paragraph above(double width, Style style) {
        var font = style.boldFont();
        return Paragraph.of(heading, font.deriveFont((float) (font.getSize2D() * LARGER)), width - 2 * MARGIN);
    }

    private Paragraph below(double width, Style style) {
        return Paragraph.of(caption, style.font(), width - 2 * MARGIN);
    }

    private static double room(Paragraph text) {
        return text.lines().isEmpty() ? 0 : text.height() + 1.5 * MARGIN;
    }

    @Override
    public double heightFor(double width, Style style) {
        return room(above(width, style)) + figure.heightFor(width, style) + room(below(width, style));
    }

    @Override
    public FigureLayout paint(Graphics2D graphics, Style style, double width, double height) {
        Paragraph above = above(width, style);
        Paragraph below = below(width, style);
        try (Canvas canvas = new Canvas(graphics, style, width, height)) {
            above.draw(canvas, MARGIN, MARGIN, canvas.palette().ink());
            below.draw(
                    canvas,
                    MARGIN,
                    height - room(below) + MARGIN / 2,
                    canvas.palette().ink());
        }
        Graphics2D middle = (Graphics2D) graphics.create();
        try {
            middle.translate(0, room(above));
            double rest = Math.max(1, height - room(above) - room(below));
            return figure.paint(middle, style.withTransparent(true), width, rest)
                    .movedDown(room(above));
        } finally {
            middle.dispose();
        }
    }
}
