package org.conceptexplorer.analysis;

import org.conceptexplorer.data.ImageSet;

/** The 28×28 grey values of one picture, row by row: 0 is the ground, 1 full ink. Immutable. */
public final class Pixels {
    private final float[] values;

    private Pixels(float[] values) {
        this.values = values;
    }

    /**
     * Copies a picture.
     *
     * @param values 784 values, row by row
     * @throws IllegalArgumentException if there are not 784
     */
    public static Pixels of(float[] values) {
        if (values.length != ImageSet.PIXELS) {
            throw new IllegalArgumentException(values.length + " values are not a picture of " + ImageSet.PIXELS);
        }
        return new Pixels(values.clone());
    }

    /** One picture of a set, its ink scaled to [0, 1]. */
    public static Pixels of(ImageSet images, int position) {
        float[] values = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = images.ink(position, pixel) / 255f;
        }
        return new Pixels(values);
    }

    /** One value; {@code pixel} counts row by row. */
    public float get(int pixel) {
        return values[pixel];
    }

    /** This picture less another, pixel by pixel: values in [-1, 1], positive where this one has more ink. */
    public Pixels minus(Pixels other) {
        float[] difference = new float[values.length];
        for (int pixel = 0; pixel < difference.length; pixel++) {
            difference[pixel] = values[pixel] - other.values[pixel];
        }
        return new Pixels(difference);
    }
}
