package org.conceptexplorer.figure;

import java.awt.geom.Line2D;
import org.conceptexplorer.data.ImageSet;

/** Digits of seven strokes, as on a pocket calculator, each slanted its own way: pictures that never change. */
final class SegmentDigits {
    private static final int[] SEGMENTS = {0x77, 0x24, 0x5d, 0x6d, 0x2e, 0x6b, 0x7b, 0x25, 0x7f, 0x6f};
    private static final double[][] ENDS = {
        {9, 5, 19, 5},
        {9, 5, 9, 14},
        {19, 5, 19, 14},
        {9, 14, 19, 14},
        {9, 14, 9, 23},
        {19, 14, 19, 23},
        {9, 23, 19, 23}
    };

    private SegmentDigits() {}

    /** The images 0, 1, 2… whose labels are 0 to 9 over and over. */
    static ImageSet images(int count) {
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        byte[] labels = new byte[count];
        for (int image = 0; image < count; image++) {
            labels[image] = (byte) (image % 10);
            double slant = 0.25 * Math.sin(image * 1.7); // no two images are the same
            for (int i = 0; i < ImageSet.PIXELS; i++) {
                double y = Math.floorDiv(i, ImageSet.SIDE);
                double x = i % ImageSet.SIDE + slant * (y - 14);
                double ink = 2.2 - distance(labels[image], x, y);
                pixels[image * ImageSet.PIXELS + i] = (byte) (255 * Math.min(1, Math.max(0, ink)));
            }
        }
        return ImageSet.wrap(pixels, labels);
    }

    private static double distance(int digit, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int segment = 0; segment < ENDS.length; segment++) {
            if ((SEGMENTS[digit] >> segment & 1) == 1) {
                double[] end = ENDS[segment];
                nearest = Math.min(nearest, Line2D.ptSegDist(end[0], end[1], end[2], end[3], x, y));
            }
        }
        return nearest;
    }
}
