package org.conceptexplorer.figure.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.conceptexplorer.figure.Palette;
import org.conceptexplorer.figure.Style;

/** A sheet to draw one figure on: a graphics with its size and style, measured alike on screen and in files. */
public final class Canvas implements AutoCloseable {
    // One for all devices: labels have the same width at every dpi, so every file has the same layout.
    static final FontRenderContext METRICS = new FontRenderContext(null, true, true);

    /** Tells that a graphics draws lines into a file, which has no pixels that a line could miss. */
    public static final RenderingHints.Key LINES = new Lines();

    private final Graphics2D graphics;
    private final Style style;
    private final double width;
    private final double height;
    private final boolean pixels;

    /** A hint that is true or false. */
    private static final class Lines extends RenderingHints.Key {
        Lines() {
            super(1); // unlike those of other kinds by its class
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Boolean;
        }
    }

    /** Takes a sheet and fills it with the ground, unless the style leaves it out. */
    public Canvas(Graphics2D graphics, Style style, double width, double height) {
        this.graphics = (Graphics2D) graphics.create();
        this.style = style;
        this.width = width;
        this.height = height;
        this.pixels = !Boolean.TRUE.equals(graphics.getRenderingHint(LINES));
        hint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        hint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        hint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        if (!style.transparent()) {
            fill(new Rectangle2D.Double(0, 0, width, height), palette().ground());
        }
    }

    private void hint(RenderingHints.Key key, Object value) {
        graphics.setRenderingHint(key, value);
    }

    /** Width of the sheet. */
    public double width() {
        return width;
    }

    /** Height of the sheet. */
    public double height() {
        return height;
    }

    /** The look to draw with. */
    public Style style() {
        return style;
    }

    /** The colours to draw with. */
    public Palette palette() {
        return style.palette();
    }

    /** Device pixels per unit. */
    public double deviceScale() {
        return Math.abs(graphics.getTransform().getScaleX());
    }

    /** The nearest place at which a line one device pixel wide is sharp; the very place where there are no pixels. */
    public double sharp(double position) {
        if (!pixels) {
            return position;
        }
        double scale = deviceScale();
        return (Math.floor(position * scale) + 0.5) / scale;
    }

    /** The nearest edge between two device pixels. */
    public double edge(double position) {
        double scale = deviceScale();
        return Math.round(position * scale) / scale;
    }

    /** How wide a text is. */
    public static double textWidth(String text, Font font) {
        return Lettering.of(text, font).width();
    }

    /** A font, made so small that a text fits into a room. */
    public static Font fitted(String text, Font font, double room) {
        double width = textWidth(text, font);
        return width <= room ? font : font.deriveFont((float) (font.getSize2D() * room / width));
    }

    /** How high the digits and capitals of a font are. */
    public static double capHeight(Font font) {
        return font.getSize2D() * 0.727; // Inter's; close enough in others to centre text on a line
    }

    /** How high a line of text is. */
    public static double lineHeight(Font font) {
        LineMetrics metrics = font.getLineMetrics("0", METRICS);
        return metrics.getAscent() + metrics.getDescent();
    }

    /** Writes a text with its baseline at {@code y}; letters that its font lacks come from other fonts. */
    public void text(String text, double x, double y, Align align, Font font, Color color) {
        if (text.isEmpty()) {
            return;
        }
        Lettering letters = Lettering.of(text, font);
        graphics.setColor(color);
        double left = x - align.share() * letters.width();
        for (Lettering.Run run : letters.runs()) {
            graphics.setFont(run.font());
            graphics.drawString(run.text(), (float) left, (float) y);
            left += run.width();
        }
    }

    /** Writes a text whose capitals are centred on the height {@code y}. */
    public void textOn(String text, double x, double y, Align align, Font font, Color color) {
        text(text, x, y + capHeight(font) / 2, align, font, color);
    }

    /** Fills a shape. */
    public void fill(Shape shape, Color color) {
        graphics.setColor(color);
        graphics.fill(shape);
    }

    /** Draws the outline of a shape. */
    public void stroke(Shape shape, Color color, BasicStroke stroke) {
        graphics.setColor(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Draws a straight line one device pixel wide, at least half a unit. */
    public void hairline(double x1, double y1, double x2, double y2, Color color) {
        stroke(new Line2D.Double(x1, y1, x2, y2), color, Strokes.solid(hair()));
    }

    /** The width of a hairline. */
    public double hair() {
        return Math.max(0.5, Math.round(deviceScale() * 0.8) / deviceScale());
    }

    /** Draws a picture into a rectangle, pixel by pixel. */
    public void image(BufferedImage image, Rectangle2D target) {
        AffineTransform place = new AffineTransform();
        place.translate(target.getX(), target.getY());
        place.scale(target.getWidth() / image.getWidth(), target.getHeight() / image.getHeight());
        graphics.drawImage(image, place, null);
    }

    /** Restricts all drawing to a rectangle while {@code drawing} runs. */
    public void clipped(Rectangle2D area, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(area);
        drawing.run();
        graphics.setClip(before);
    }

    @Override
    public void close() {
        graphics.dispose();
    }
}
