package org.conceptexplorer.naming;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;

/**
 * Sets an image upright: its centre of mass comes to the middle, and rows are shifted until the ink no longer leans. The
 * slant is that of the least-squares line of columns on rows, μxy/μyy, at most 45° either way.
 */
final class Deskew {
    private static final int SIDE = ImageSet.SIDE;
    private static final double MIDDLE = (SIDE - 1) / 2.0;
    private static final double STEEPEST = 1;

    private Deskew() {}

    /**
     * Straightens one image, bilinearly; what comes from outside is ground.
     *
     * @param image 784 values, at least 0, row by row; left as it is
     * @param straight set to the result; all zero if the image is
     */
    static void apply(float[] image, float[] straight) {
        double mass = 0;
        double rows = 0;
        double columns = 0;
        for (int pixel = 0; pixel < image.length; pixel++) {
            double ink = image[pixel];
            mass += ink;
            rows += ink * row(pixel);
            columns += ink * column(pixel);
        }
        if (mass == 0) {
            Arrays.fill(straight, 0);
            return;
        }
        double row = rows / mass;
        double column = columns / mass;
        double slant = slant(image, row, column);
        new AffineSampler(1, 0, slant, 1, column - MIDDLE, row - MIDDLE).draw(image, straight);
    }

    private static double slant(float[] image, double row, double column) {
        double across = 0;
        double down = 0;
        for (int pixel = 0; pixel < image.length; pixel++) {
            double y = row(pixel) - row;
            across += image[pixel] * y * (column(pixel) - column);
            down += image[pixel] * y * y;
        }
        return down == 0 ? 0 : Math.max(-STEEPEST, Math.min(STEEPEST, across / down));
    }

    private static int row(int pixel) {
        return pixel / SIDE;
    }

    private static int column(int pixel) {
        return pixel % SIDE;
    }
}
