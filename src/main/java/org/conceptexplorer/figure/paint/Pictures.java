package org.conceptexplorer.figure.paint;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.DoubleFunction;
import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.figure.Palette;

/** Pictures of 28×28 pixels, drawn pixel by pixel. */
public final class Pictures {
    private Pictures() {}

    /** The largest side, in units, of a picture that is sharp on the device: a whole multiple where there is room. */
    public static double side(Canvas canvas, double room) {
        double device = Math.max(1, Math.floor(room * canvas.deviceScale()));
        double whole = Math.floor(device / ImageSet.SIDE) * ImageSet.SIDE;
        return (whole >= device * 2 / 3 ? whole : device) / canvas.deviceScale();
    }

    /** A square around a point, its edges between device pixels. */
    public static Rectangle2D square(Canvas canvas, double centerX, double top, double side) {
        return new Rectangle2D.Double(canvas.edge(centerX - side / 2), canvas.edge(top), side, side);
    }

    /** Draws ink, 0 to 1. */
    public static void ink(Canvas canvas, Pixels pixels, Rectangle2D target) {
        Palette palette = canvas.palette();
        canvas.image(image(pixels, palette::ink), target);
    }

    /** Draws signed differences; -1 and 1 have the full colours. */
    public static void difference(Canvas canvas, Pixels pixels, Rectangle2D target) {
        Palette palette = canvas.palette();
        canvas.image(image(pixels, palette::difference), target);
    }

    private static BufferedImage image(Pixels pixels, DoubleFunction<Color> color) {
        BufferedImage image = new BufferedImage(ImageSet.SIDE, ImageSet.SIDE, BufferedImage.TYPE_INT_RGB);
        int[] rgb =
                ((DataBufferInt) image.getRaster().getDataBuffer()).getData(); // setRGB makes an array for each pixel
        for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
            rgb[pixel] = color.apply(pixels.get(pixel)).getRGB();
        }
        return image;
    }
}
