package org.conceptexplorer.figure.paint;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/**
 * Text broken into lines.
 *
 * @param lines from top to bottom; none if there is no text
 * @param font of all lines
 */
public record Paragraph(List<String> lines, Font font) {
    private static final double LINE = 1.4; // of the font

    /** Makes its list unmodifiable. */
    public Paragraph {
        lines = List.copyOf(lines);
    }

    /** A text whose lines are no wider than {@code width}, as far as its words allow; a wider word has a smaller font. */
    public static Paragraph of(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        Font fitting = font;
        for (String word : text.strip().split("\\s+", -1)) {
            Font small = Canvas.fitted(word, font, width);
            fitting = small.getSize2D() < fitting.getSize2D() ? small : fitting;
            int last = lines.size() - 1;
            String longer = last < 0 ? word : lines.get(last) + " " + word;
            if (last >= 0 && Canvas.textWidth(longer, font) <= width) {
                lines.set(last, longer);
            } else if (!word.isEmpty()) {
                lines.add(word);
            }
        }
        return new Paragraph(lines, fitting);
    }

    /** The room it takes. */
    public double height() {
        return lines.size() * LINE * font.getSize2D();
    }

    /** Draws it from {@code y} down. */
    public void draw(Canvas canvas, double x, double y, Color color) {
        for (int line = 0; line < lines.size(); line++) {
            double middle = y + (line + 0.5) * LINE * font.getSize2D();
            canvas.textOn(lines.get(line), x, middle, Align.LEFT, font, color);
        }
    }
}
