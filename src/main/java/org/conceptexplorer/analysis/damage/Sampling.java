package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;

/** Reads pictures between their pixels. */
final class Sampling {
    private Sampling() {}

    /** Gives the ink of one pixel of a new picture. */
    @FunctionalInterface
    interface Ink {
        float at(int row, int column);
    }

    /** A new picture, pixel by pixel. */
    static Pixels map(Ink ink) {
        float[] values = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = ink.at(pixel / ImageSet.SIDE, pixel % ImageSet.SIDE);
        }
        return Pixels.of(values);
    }

    /** The ink between pixels, by bilinear interpolation; all around the picture is ground. */
    static float bilinear(Pixels picture, double row, double column) {
        int top = (int) Math.floor(row);
        int left = (int) Math.floor(column);
        double down = row - top;
        double right = column - left;
        return (float) ((1 - down) * ((1 - right) * ink(picture, top, left) + right * ink(picture, top, left + 1))
                + down * ((1 - right) * ink(picture, top + 1, left) + right * ink(picture, top + 1, left + 1)));
    }

    private static float ink(Pixels picture, int row, int column) {
        boolean inside = row >= 0 && row < ImageSet.SIDE && column >= 0 && column < ImageSet.SIDE;
        return inside ? picture.get(row * ImageSet.SIDE + column) : 0;
    }
}
