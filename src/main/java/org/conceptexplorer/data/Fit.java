package org.conceptexplorer.data;

import java.util.Locale;

/** How images of another size are brought to 28×28 pixels. */
public enum Fit {
    /** They are left as they are, and refused. */
    NONE,
    /** They keep their pixels, in the middle of a ground; what stands over at the edges is cut off. */
    PAD,
    /** They are made larger or smaller, each pixel the mean of what it covers. */
    SCALE;

    /** The longest side of images that are brought to 28 pixels. */
    public static final int LONGEST = 1_024;

    /** Its name in commands and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names images that are fitted in this way wherever images are chosen, such as {@code pad:/data/letters}. */
    public String sourceOf(String source) {
        return this == NONE ? source : id() + ":" + source;
    }

    /**
     * Brings images to 28×28 pixels.
     *
     * @param pixels N×height×width unsigned bytes
     * @param height of an image, at least 1
     * @param width of an image, at least 1
     * @return N×784 unsigned bytes; the same array if the images have that size
     */
    public byte[] apply(byte[] pixels, int height, int width) {
        if (height == ImageSet.SIDE && width == ImageSet.SIDE) {
            return pixels;
        }
        int size = height * width;
        byte[] fitted = new byte[pixels.length / size * ImageSet.PIXELS];
        for (int image = 0; image < pixels.length / size; image++) {
            for (int pixel = 0; pixel < ImageSet.PIXELS; pixel++) {
                int row = pixel / ImageSet.SIDE;
                int column = pixel % ImageSet.SIDE;
                fitted[image * ImageSet.PIXELS + pixel] = switch (this) {
                    case NONE -> throw new IllegalStateException("images of " + height + "×" + width + " pixels");
                    case PAD -> moved(pixels, image * size, row, column, height, width);
                    case SCALE -> scaled(pixels, image * size, row, column, height, width);
                };
            }
        }
        return fitted;
    }

    private static byte moved(byte[] pixels, int start, int row, int column, int height, int width) {
        int y = row - Math.floorDiv(ImageSet.SIDE - height, 2);
        int x = column - Math.floorDiv(ImageSet.SIDE - width, 2);
        return y < 0 || x < 0 || y >= height || x >= width ? 0 : pixels[start + y * width + x];
    }

    /** The mean over the part of the image that lies under the pixel, by area. */
    private static byte scaled(byte[] pixels, int start, int row, int column, int height, int width) {
        double tall = (double) height / ImageSet.SIDE;
        double wide = (double) width / ImageSet.SIDE;
        double sum = 0;
        for (int y = (int) (row * tall); y < Math.min(height, (row + 1) * tall); y++) {
            for (int x = (int) (column * wide); x < Math.min(width, (column + 1) * wide); x++) {
                double covered = overlap(y, row * tall, tall) * overlap(x, column * wide, wide);
                sum += covered * Byte.toUnsignedInt(pixels[start + y * width + x]);
            }
        }
        return (byte) Math.round(sum / (tall * wide));
    }

    /** How much of the pixel from {@code at} to {@code at} + 1 lies between {@code from} and {@code from} + length. */
    private static double overlap(int at, double from, double length) {
        return Math.max(0, Math.min(at + 1.0, from + length) - Math.max(at, from));
    }
}
