package org.conceptexplorer.naming;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;

/**
 * An image seen through an affine map about its middle: the pixel drawn at (u, v), column and row from the middle, is taken
 * at column {@code xu·u + xv·v + x} and row {@code yu·u + yv·v + y}, bilinearly; outside is ground.
 *
 * @param xu columns per column
 * @param yu rows per column
 * @param xv columns per row
 * @param yv rows per row
 * @param x columns to the right
 * @param y rows down
 */
record AffineSampler(double xu, double yu, double xv, double yv, double x, double y) {
    private static final int SIDE = ImageSet.SIDE;
    private static final double MIDDLE = (SIDE - 1) / 2.0;

    /** Positions are whole numbers of 65,536ths of a pixel: rounding down needs a shift alone. */
    private static final int FRACTION_BITS = 16;

    private static final int ONE = 1 << FRACTION_BITS;
    private static final float UNIT = 1f / ONE;

    /**
     * Draws what is seen.
     *
     * @param image 784 values, row by row; left as it is
     * @param out set to what is seen; another array
     */
    void draw(float[] image, float[] out) {
        Arrays.fill(out, 0);
        int stepX = fixed(xu);
        int stepY = fixed(yu);
        for (int row = 0; row < SIDE; row++) {
            double v = row - MIDDLE;
            int startX = fixed(MIDDLE + x + xv * v - xu * MIDDLE);
            int startY = fixed(MIDDLE + y + yv * v - yu * MIDDLE);
            drawRow(image, out, row * SIDE, startX, startY, stepX, stepY);
        }
    }

    private static int fixed(double position) {
        return (int) Math.floor(position * ONE + .5);
    }

    private static void drawRow(float[] image, float[] out, int at, int startX, int startY, int stepX, int stepY) {
        int px = startX;
        int py = startY;
        for (int i = at; i < at + SIDE; i++, px += stepX, py += stepY) {
            int column = px >> FRACTION_BITS;
            int row = py >> FRACTION_BITS;
            float fx = (px & (ONE - 1)) * UNIT;
            float fy = (py & (ONE - 1)) * UNIT;
            if (column >= 0 && row >= 0 && column < SIDE - 1 && row < SIDE - 1) {
                int corner = row * SIDE + column;
                float upper = image[corner] + fx * (image[corner + 1] - image[corner]);
                float lower = image[corner + SIDE] + fx * (image[corner + SIDE + 1] - image[corner + SIDE]);
                out[i] = upper + fy * (lower - upper);
            } else {
                out[i] = (1 - fy) * ((1 - fx) * ink(image, row, column) + fx * ink(image, row, column + 1))
                        + fy * ((1 - fx) * ink(image, row + 1, column) + fx * ink(image, row + 1, column + 1));
            }
        }
    }

    private static float ink(float[] image, int row, int column) {
        return row < 0 || column < 0 || row >= SIDE || column >= SIDE ? 0 : image[row * SIDE + column];
    }
}
