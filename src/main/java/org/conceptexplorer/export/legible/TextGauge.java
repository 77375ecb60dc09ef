package org.conceptexplorer.export.legible;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.conceptexplorer.figure.SpareFonts;

/** A sheet on which nothing is drawn: it notes the texts, their places and sizes, and whether colours are translucent. */
final class TextGauge extends AbstractGraphics2D {
    private static final FontRenderContext METRICS = new FontRenderContext(null, true, true);
    private static final double CAPITAL = 0.73; // of the font's size: how high capitals and digits are
    private static final int OPAQUE = 255;

    private final Notes notes;

    private static final class Notes {
        private final List<DrawnText> texts = new ArrayList<>();
        private boolean translucent;
    }

    TextGauge() {
        super(false);
        gc = new GraphicContext();
        notes = new Notes();
    }

    private TextGauge(TextGauge other) {
        super(other);
        notes = other.notes;
    }

    List<DrawnText> texts() {
        return notes.texts;
    }

    boolean translucent() {
        return notes.translucent;
    }

    @Override
    public void drawString(String text, float x, float y) {
        noteColor();
        Font font = getFont();
        if (text.isBlank()) {
            return;
        }
        Rectangle2D whole = font.getStringBounds(text, METRICS);
        double high = CAPITAL * font.getSize2D();
        Rectangle2D own = new Rectangle2D.Double(x, y - high, whole.getWidth(), high);
        AffineTransform place = getTransform();
        Rectangle2D bounds = place.createTransformedShape(own).getBounds2D();
        double scale = Math.sqrt(Math.abs(place.getDeterminant()));
        notes.texts.add(new DrawnText(text, bounds, scale * font.getSize2D(), missing(text, font)));
    }

    private static int missing(String text, Font font) {
        return font.canDisplayUpTo(text) < 0 && !mayDrawNothing(text)
                ? -1
                : text.codePoints()
                        .filter(letter -> !SpareFonts.has(font, letter))
                        .findFirst()
                        .orElse(-1);
    }

    /** Letters beyond the basic plane: of some, a font has coloured pictures, which it says it can draw, but cannot. */
    private static boolean mayDrawNothing(String text) {
        return text.codePoints().anyMatch(letter -> letter > 0x2000);
    }

    private void noteColor() {
        Color color = getColor();
        notes.translucent |= color != null && color.getAlpha() > 0 && color.getAlpha() < OPAQUE;
    }

    @Override
    public void draw(Shape shape) {
        noteColor();
    }

    @Override
    public void fill(Shape shape) {
        noteColor();
    }

    @Override
    public Graphics create() {
        return new TextGauge(this);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getDeviceConfiguration();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {}

    @Override
    public void copyArea(int x, int y, int width, int height, int byX, int byY) {}

    @Override
    public void setXORMode(Color color) {}

    @Override
    public void dispose() {}
}
