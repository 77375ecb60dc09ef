package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;

/**
 * Covers a square; what of it lies outside of the picture covers nothing.
 *
 * @param row its first row
 * @param column its first column
 * @param side pixels along each side, at least 0
 * @param ink what it is covered with: 0 for ground, 1 for ink
 */
public record Occlusion(int row, int column, int side, float ink) implements Damage {
    /** Checks size and ink. */
    public Occlusion {
        if (side < 0 || !(ink >= 0 && ink <= 1)) {
            throw new IllegalArgumentException(
                    "a picture cannot be covered by a square of side " + side + " and ink " + ink);
        }
    }

    @Override
    public Pixels apply(Pixels picture) {
        float[] values = new float[ImageSet.PIXELS];
        for (int pixel = 0; pixel < values.length; pixel++) {
            int down = pixel / ImageSet.SIDE - row;
            int right = pixel % ImageSet.SIDE - column;
            boolean covered = down >= 0 && down < side && right >= 0 && right < side;
            values[pixel] = covered ? ink : picture.get(pixel);
        }
        return Pixels.of(values);
    }
}
