package org.conceptexplorer.data.own;

/** A picture in grey, of any size: 0 is the ground, 1 full ink. Immutable. */
public final class GreyPicture {
    private final int width;
    private final int height;
    private final float[] ink;

    private GreyPicture(int width, int height, float[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    /** Gives the ink of one pixel. */
    @FunctionalInterface
    interface Ink {
        double at(int row, int column);
    }

    /** Works out a picture, pixel by pixel. */
    static GreyPicture filled(int width, int height, Ink ink) {
        float[] values = new float[Math.multiplyExact(width, height)];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = (float) ink.at(pixel / width, pixel % width);
        }
        return new GreyPicture(width, height, values);
    }

    /** Pixels of a row. */
    public int width() {
        return width;
    }

    /** How many rows there are. */
    public int height() {
        return height;
    }

    /** The ink of one pixel, in [0, 1]. */
    public float at(int row, int column) {
        return ink[row * width + column];
    }

    /** The ink of one pixel; ground outside of the picture. */
    float around(int row, int column) {
        return row >= 0 && row < height && column >= 0 && column < width ? at(row, column) : 0;
    }

    /** A copy of all pixels, row by row. */
    public float[] ink() {
        return ink.clone();
    }
}
