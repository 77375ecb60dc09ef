package org.conceptexplorer.data.own;

/** A picture in colour, of any size. Immutable; arrays are copied at its border. */
public final class Raster {
    private final int width;
    private final int height;
    private final int[] argb;

    private Raster(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /**
     * Copies a picture.
     *
     * @param width pixels of a row, at least 1
     * @param height rows, at least 1
     * @param argb width × height pixels, row by row: alpha, red, green and blue in 8 bits each, alpha uppermost and not
     *     multiplied in
     */
    public static Raster of(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || argb.length != Math.multiplyExact(width, height)) {
            throw new IllegalArgumentException(argb.length + " pixels are no picture of " + width + "×" + height);
        }
        return new Raster(width, height, argb.clone());
    }

    /** Pixels of a row. */
    public int width() {
        return width;
    }

    /** How many rows there are. */
    public int height() {
        return height;
    }

    /** How opaque a pixel is, in [0, 1]. */
    public double alpha(int row, int column) {
        return (argb[row * width + column] >>> 24) / 255.0;
    }

    /** How light a pixel's colour is, in [0, 1], by the weights of ITU-R BT.601. */
    public double lightness(int row, int column) {
        int colour = argb[row * width + column];
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        return (299 * red + 587 * green + 114 * blue) / 255_000.0;
    }

    /** A copy of the pixels, row by row. */
    public int[] argb() {
        return argb.clone();
    }

    /**
     * The picture as a camera meant it to be seen.
     *
     * @param orientation EXIF's number: 1 as it is, 2 mirrored, 3 upside down, 4 both, 5 to 8 lying on a side
     */
    public Raster turned(int orientation) {
        if (orientation < 2 || orientation > 8) {
            return this;
        }
        boolean lying = orientation >= 5;
        int newWidth = lying ? height : width;
        int newHeight = lying ? width : height;
        int[] turned = new int[argb.length];
        for (int row = 0; row < newHeight; row++) {
            for (int column = 0; column < newWidth; column++) {
                turned[row * newWidth + column] = argb[source(orientation, row, column)];
            }
        }
        return new Raster(newWidth, newHeight, turned);
    }

    private int source(int orientation, int row, int column) {
        boolean lying = orientation >= 5;
        boolean fromBelow = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
        boolean fromRight = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
        int fromRow = lying ? column : row;
        int fromColumn = lying ? row : column;
        fromRow = fromBelow ? height - 1 - fromRow : fromRow;
        fromColumn = fromRight ? width - 1 - fromColumn : fromColumn;
        return fromRow * width + fromColumn;
    }
}
