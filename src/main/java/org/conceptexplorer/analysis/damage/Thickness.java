package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;

/**
 * Makes strokes thicker or thinner: each pixel takes the most (or the least) ink found within a distance. Between whole
 * pixels the ink is interpolated, so that thickness changes smoothly.
 *
 * @param pixels by how much each edge of a stroke moves outwards; negative: inwards; at most 5 either way
 */
public record Thickness(double pixels) implements Damage {
    private static final double MOST = 5;
    private static final int DIRECTIONS = 16;

    /** Checks the distance. */
    public Thickness {
        if (!(Math.abs(pixels) <= MOST)) {
            throw new IllegalArgumentException("edges can move by " + MOST + " pixels at most, not by " + pixels);
        }
    }

    @Override
    public Pixels apply(Pixels picture) {
        return Sampling.map((row, column) -> extreme(picture, row, column));
    }

    /** Looks in all directions, at each whole step up to the distance and at the distance itself. */
    private float extreme(Pixels picture, int row, int column) {
        float extreme = picture.get(row * ImageSet.SIDE + column);
        double distance = Math.abs(pixels);
        for (double radius = distance; radius > 0; radius--) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                float ink = Sampling.bilinear(
                        picture, row + radius * StrictMath.sin(angle), column + radius * StrictMath.cos(angle));
                extreme = pixels > 0 ? Math.max(extreme, ink) : Math.min(extreme, ink);
            }
        }
        return extreme;
    }
}
