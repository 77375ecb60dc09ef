package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;

/**
 * Adds normally distributed noise to each pixel; what leaves [0, 1] is cut off.
 *
 * @param deviation its standard deviation, at least 0; full ink is 1
 * @param seed decides the noise
 */
public record Noise(double deviation, long seed) implements Damage {
    /** Checks the deviation. */
    public Noise {
        if (!(deviation >= 0)) {
            throw new IllegalArgumentException("noise cannot have the standard deviation " + deviation);
        }
    }

    @Override
    public Pixels apply(Pixels picture) {
        SeededRandom random = new SeededRandom(seed);
        float[] values = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            double value = picture.get(pixel) + deviation * random.nextGaussian();
            values[pixel] = (float) Math.min(1, Math.max(0, value));
        }
        return Pixels.of(values);
    }
}
