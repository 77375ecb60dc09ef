package org.conceptexplorer.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Style;

/** Figures as pictures of points. */
public final class FigureRaster {
    private FigureRaster() {}

    /** A figure drawn anew at the settings' dpi. */
    public static BufferedImage render(Figure figure, Style style, ExportSettings settings) {
        int type = style.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(settings.pixelsWide(), settings.pixelsHigh(), type);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(settings.scale(), settings.scale());
            // The size in whole pixels, so that the ground reaches every edge.
            figure.paint(graphics, style, image.getWidth() / settings.scale(), image.getHeight() / settings.scale());
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
