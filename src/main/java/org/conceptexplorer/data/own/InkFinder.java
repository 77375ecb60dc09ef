package org.conceptexplorer.data.own;

import org.conceptexplorer.base.ExplainedException;

/**
 * Finds ink on ground. Ink is what is darker than the ground, or lighter: whichever differs more, all pixels added up.
 * Where pixels are transparent, white ground shows through, or black ground if what can be seen is light.
 */
final class InkFinder {
    private static final double LEAST_CONTRAST = 0.1;

    private final GreyPicture lightness;
    private final Ground ground;
    private final double darker;
    private final double lighter;

    InkFinder(Raster raster) {
        double behind = behind(raster);
        this.lightness = GreyPicture.filled(raster.width(), raster.height(), (row, column) -> {
            double alpha = raster.alpha(row, column);
            return alpha * raster.lightness(row, column) + (1 - alpha) * behind;
        });
        this.ground = Ground.of(lightness);
        this.darker = sum(-1);
        this.lighter = sum(1);
    }

    /** Whether the ink is lighter than the ground. */
    boolean isInverted() {
        return lighter > darker;
    }

    /**
     * The ink alone, the strongest as 1.
     *
     * @throws ExplainedException if nothing differs from the ground
     */
    GreyPicture ink() {
        int sign = isInverted() ? 1 : -1;
        double strongest = 0;
        for (int row = 0; row < lightness.height(); row++) {
            for (int column = 0; column < lightness.width(); column++) {
                strongest = Math.max(strongest, difference(sign, row, column));
            }
        }
        if (strongest < LEAST_CONTRAST) {
            throw new ExplainedException(
                    "There is nothing drawn in this image: no pixel differs from its ground. Draw a digit, or choose an"
                            + " image in which ink and ground differ.");
        }
        double full = strongest;
        return GreyPicture.filled(
                lightness.width(),
                lightness.height(),
                (row, column) -> Math.max(0, difference(sign, row, column)) / full);
    }

    private double difference(int sign, int row, int column) {
        double difference = sign * (lightness.at(row, column) - ground.lightness());
        return difference > ground.roughness() ? difference : 0;
    }

    private double sum(int sign) {
        double sum = 0;
        for (int row = 0; row < lightness.height(); row++) {
            for (int column = 0; column < lightness.width(); column++) {
                sum += difference(sign, row, column);
            }
        }
        return sum;
    }

    private static double behind(Raster raster) {
        double seen = 0;
        double light = 0;
        for (int row = 0; row < raster.height(); row++) {
            for (int column = 0; column < raster.width(); column++) {
                seen += raster.alpha(row, column);
                light += raster.alpha(row, column) * raster.lightness(row, column);
            }
        }
        return light > seen / 2 ? 0 : 1;
    }
}
