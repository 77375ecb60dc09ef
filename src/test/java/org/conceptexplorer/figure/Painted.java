package org.conceptexplorer.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Figures on pictures. */
public final class Painted {
    private Painted() {}

    /** A figure's picture, one device pixel to the unit. */
    public static BufferedImage image(Figure figure, Style style, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        figure.paint(graphics, style, width, height);
        graphics.dispose();
        return image;
    }

    /** Where things lie on a figure. */
    public static FigureLayout layout(Figure figure, int width, int height) {
        Graphics2D graphics = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB).createGraphics();
        try {
            return figure.paint(graphics, Style.LIGHT, width, height);
        } finally {
            graphics.dispose();
        }
    }
}
