package org.conceptexplorer.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Labelled grey images of 28×28 pixels, kept as bytes: 0 is the ground, 255 full ink. Immutable; all arrays are copied
 * at its border, but for {@link #wrap}.
 */
public final class ImageSet {
    /** Pixels along each side of an image. */
    public static final int SIDE = 28;

    /** Pixels of one image. */
    public static final int PIXELS = SIDE * SIDE;

    private final byte[] pixels;
    private final byte[] labels;

    private ImageSet(byte[] pixels, byte[] labels) {
        if (pixels.length != labels.length * PIXELS) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels are not " + labels.length + " images of " + PIXELS + " pixels");
        }
        this.pixels = pixels;
        this.labels = labels;
    }

    /**
     * Takes over two arrays without copying them; the caller must not change them any more.
     *
     * @param pixels N×784 unsigned bytes, image by image, row by row
     * @param labels N class numbers, 0 and up
     * @return the images
     */
    public static ImageSet wrap(byte[] pixels, byte[] labels) {
        return new ImageSet(pixels, labels);
    }

    /** How many images there are. */
    public int size() {
        return labels.length;
    }

    /** The class number of an image; for MNIST the digit it shows. */
    public int label(int image) {
        return Byte.toUnsignedInt(labels[image]);
    }

    /** The ink of one pixel, 0 to 255. */
    public int ink(int image, int pixel) {
        return Byte.toUnsignedInt(pixels[image * PIXELS + pixel]);
    }

    /** Copies the 784 unsigned bytes of an image into {@code target} from {@code offset} on. */
    public void copyPixels(int image, byte[] target, int offset) {
        System.arraycopy(pixels, image * PIXELS, target, offset, PIXELS);
    }

    /** The first {@code count} images, in order; all of them if there are fewer. */
    public ImageSet first(int count) {
        return count >= size() ? this : range(0, count);
    }

    /** The images from position {@code from} up to, but without, {@code to}, in order. */
    public ImageSet range(int from, int to) {
        return new ImageSet(
                Arrays.copyOfRange(pixels, from * PIXELS, to * PIXELS), Arrays.copyOfRange(labels, from, to));
    }

    /** The positions of all images of one class, ascending. */
    public int[] ofClass(int label) {
        return IntStream.range(0, size()).filter(image -> label(image) == label).toArray();
    }
}
