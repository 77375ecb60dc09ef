package org.conceptexplorer.analysis.damage;

import org.conceptexplorer.analysis.Pixels;
import org.conceptexplorer.data.ImageSet;

/**
 * Turns the picture about its middle; ground comes in at the corners. Pixels are interpolated.
 *
 * @param degrees how far, clockwise
 */
public record Rotation(double degrees) implements Damage {
    private static final double MIDDLE = (ImageSet.SIDE - 1) / 2.0;

    @Override
    public Pixels apply(Pixels picture) {
        double cos = StrictMath.cos(Math.toRadians(degrees));
        double sin = StrictMath.sin(Math.toRadians(degrees));
        return Sampling.map((row, column) -> {
            double down = row - MIDDLE;
            double right = column - MIDDLE;
            return Sampling.bilinear(picture, MIDDLE + cos * down - sin * right, MIDDLE + sin * down + cos * right);
        });
    }
}
