package org.conceptexplorer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundledFontTest {
    private static final int SIDE = 96;
    private static final int SPECKS = 3; // pixels: contours that touch may differ by a few along the seam

    private static byte[] filled(Shape outline, int rule) {
        Path2D path = new Path2D.Double(rule);
        path.append(outline.getPathIterator(null), false);
        path.setWindingRule(rule);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        Rectangle2D bounds = path.getBounds2D();
        double scale = (SIDE - 4) / Math.max(bounds.getWidth(), bounds.getHeight());
        graphics.setTransform(
                new AffineTransform(scale, 0, 0, scale, 2 - scale * bounds.getX(), 2 - scale * bounds.getY()));
        graphics.setColor(Color.WHITE);
        graphics.fill(path);
        graphics.dispose();
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    private static int holes(Shape outline) {
        byte[] whole = filled(outline, PathIterator.WIND_NON_ZERO);
        byte[] crossed = filled(outline, PathIterator.WIND_EVEN_ODD);
        int holes = 0;
        for (int i = 0; i < whole.length; i++) {
            holes += whole[i] == crossed[i] ? 0 : 1;
        }
        return holes;
    }

    /** Contours that lie over each other become holes in renderers that count crossings, as at 125 to 200 %. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noLetterHasContoursThatLieOverEachOther(boolean semiBold) {
        Font font = semiBold ? Typeface.semiBold(Typeface.BUNDLED, 1000) : Typeface.regular(Typeface.BUNDLED, 1000);
        FontRenderContext metrics = new FontRenderContext(null, true, true);
        List<Integer> crossed = new ArrayList<>();
        for (int glyph = 0; glyph < font.getNumGlyphs(); glyph++) {
            Shape outline = font.createGlyphVector(metrics, new int[] {glyph}).getOutline();
            if (!outline.getBounds2D().isEmpty() && holes(outline) > SPECKS) {
                crossed.add(glyph);
            }
        }
        assertThat(font.getNumGlyphs()).isGreaterThan(2_000);
        assertThat(crossed).isEmpty();
    }
}
