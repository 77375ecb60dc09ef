package org.conceptexplorer.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Grey images of 28×28 pixels, kept as bytes: 0 is the ground, 255 full ink; labelled, unless nobody knows their
 * classes. Immutable; all arrays are copied at its border, but for {@link #wrap} and {@link #unlabelled}.
 */
public final class ImageSet {
    /** Pixels along each side of an image. */
    public static final int SIDE = 28;

    /** Pixels of one image. */
    public static final int PIXELS = SIDE * SIDE;

    /** The label of an image whose class nobody knows. */
    public static final int NO_LABEL = -1;

    private static final byte[] NO_LABELS = {};

    private final byte[] pixels;
    private final byte[] labels; // none at all if the images are not labelled
    private final ClassNames names;

    private ImageSet(byte[] pixels, byte[] labels, ClassNames names) {
        if (pixels.length % PIXELS != 0 || (labels.length > 0 && pixels.length != labels.length * PIXELS)) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels are not " + labels.length + " images of " + PIXELS + " pixels");
        }
        this.pixels = pixels;
        this.labels = labels;
        this.names = names;
    }

    /**
     * Takes over two arrays without copying them; the caller must not change them any more.
     *
     * @param pixels N×784 unsigned bytes, image by image, row by row
     * @param labels N class numbers, 0 and up
     * @return the images
     */
    public static ImageSet wrap(byte[] pixels, byte[] labels) {
        return wrap(pixels, labels, ClassNames.NUMBERS);
    }

    /** As {@link #wrap(byte[], byte[])}, of classes that have names. */
    public static ImageSet wrap(byte[] pixels, byte[] labels, ClassNames names) {
        if (pixels.length != labels.length * PIXELS) {
            throw new IllegalArgumentException(
                    pixels.length + " pixels are not " + labels.length + " images of " + PIXELS + " pixels");
        }
        return new ImageSet(pixels, labels, names);
    }

    /** As {@link #wrap(byte[], byte[])}, of images whose classes nobody knows. */
    public static ImageSet unlabelled(byte[] pixels) {
        return new ImageSet(pixels, NO_LABELS, ClassNames.NUMBERS);
    }

    /** How many images there are. */
    public int size() {
        return pixels.length / PIXELS;
    }

    /** Whether the images have labels. */
    public boolean isLabelled() {
        return labels.length > 0;
    }

    /** The class number of an image, for MNIST the digit it shows; {@link #NO_LABEL} if it has no label. */
    public int label(int image) {
        return isLabelled() ? Byte.toUnsignedInt(labels[image]) : NO_LABEL;
    }

    /** What the class of an image is called, for MNIST its digit; empty if it has no label. */
    public String className(int image) {
        return isLabelled() ? names.name(label(image)) : "";
    }

    /** What the classes are called. */
    public ClassNames names() {
        return names;
    }

    /** The numbers of the classes that have images here, ascending; none if the images are not labelled. */
    public int[] classes() {
        return IntStream.range(0, labels.length)
                .map(this::label)
                .distinct()
                .sorted()
                .toArray();
    }

    /** The ink of one pixel, 0 to 255. */
    public int ink(int image, int pixel) {
        return Byte.toUnsignedInt(pixels[image * PIXELS + pixel]);
    }

    /** Copies the 784 unsigned bytes of an image into {@code target} from {@code offset} on. */
    public void copyPixels(int image, byte[] target, int offset) {
        System.arraycopy(pixels, image * PIXELS, target, offset, PIXELS);
    }

    /** The same images as if nobody knew their classes. */
    public ImageSet withoutLabels() {
        return new ImageSet(pixels, NO_LABELS, ClassNames.NUMBERS);
    }

    /** The first {@code count} images, in order; all of them if there are fewer. */
    public ImageSet first(int count) {
        return count >= size() ? this : range(0, count);
    }

    /** The images from position {@code from} up to, but without, {@code to}, in order. */
    public ImageSet range(int from, int to) {
        return new ImageSet(
                Arrays.copyOfRange(pixels, from * PIXELS, to * PIXELS),
                isLabelled() ? Arrays.copyOfRange(labels, from, to) : labels,
                names);
    }

    /** The images at some positions, in that order. */
    public ImageSet at(int[] positions) {
        byte[] chosen = new byte[positions.length * PIXELS];
        byte[] classes = new byte[isLabelled() ? positions.length : 0];
        for (int i = 0; i < positions.length; i++) {
            copyPixels(positions[i], chosen, i * PIXELS);
            if (isLabelled()) {
                classes[i] = labels[positions[i]];
            }
        }
        return new ImageSet(chosen, classes, names);
    }

    /** The positions of all images of one class, ascending. */
    public int[] ofClass(int label) {
        return IntStream.range(0, size()).filter(image -> label(image) == label).toArray();
    }
}
