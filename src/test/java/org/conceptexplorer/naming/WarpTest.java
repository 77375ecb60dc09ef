package org.conceptexplorer.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.SeededRandom;
import org.junit.jupiter.api.Test;

class WarpTest {
    private static final int SIDE = ImageSet.SIDE;

    private static float[] noise() {
        SeededRandom random = new SeededRandom(3);
        float[] image = new float[ImageSet.PIXELS];
        for (int i = 0; i < image.length; i++) {
            image[i] = (float) random.nextDouble();
        }
        return image;
    }

    private static float[] drawn(AffineSampler sampler, float[] image) {
        float[] out = new float[image.length];
        sampler.draw(image, out);
        return out;
    }

    private static float[] warped(Warp warp, int step, int place) {
        float[] out = new float[ImageSet.PIXELS];
        warp.draw(noise(), out, step, place);
        return out;
    }

    /** Bilinear interpolation as its definition has it: a weighted sum over all pixels. */
    private static double bilinear(float[] image, double x, double y) {
        double sum = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                sum += image[row * SIDE + column]
                        * Math.max(0, 1 - Math.abs(x - column))
                        * Math.max(0, 1 - Math.abs(y - row));
            }
        }
        return sum;
    }

    @Test
    void theIdentityChangesNothing() {
        assertThat(drawn(new AffineSampler(1, 0, 0, 1, 0, 0), noise())).containsExactly(noise());
    }

    @Test
    void aShiftByWholePixelsMovesThem() {
        float[] image = noise();
        float[] out = drawn(new AffineSampler(1, 0, 0, 1, 2, -1), image);
        assertThat(out[5 * SIDE + 7]).isEqualTo(image[4 * SIDE + 9]);
        assertThat(out[5 * SIDE + 26]).isZero();
        assertThat(out[7]).isZero();
    }

    @Test
    void pixelsAreInterpolatedBilinearly() {
        float[] image = noise();
        for (int place = 0; place < 20; place++) {
            AffineSampler map = new Warp(1).sampler(0, place);
            float[] out = drawn(map, image);
            for (int pixel = 0; pixel < out.length; pixel++) {
                double u = pixel % SIDE - 13.5;
                double v = Math.floorDiv(pixel, SIDE) - 13.5;
                double x = 13.5 + map.xu() * u + map.xv() * v + map.x();
                double y = 13.5 + map.yu() * u + map.yv() * v + map.y();
                assertThat(out[pixel]).isCloseTo((float) bilinear(image, x, y), within(1e-3f));
            }
        }
    }

    @Test
    void followsFromSeedStepAndPlaceAlone() {
        float[] out = warped(new Warp(1), 4, 9);
        assertThat(warped(new Warp(1), 4, 9)).containsExactly(out);
        assertThat(warped(new Warp(2), 4, 9)).isNotEqualTo(out);
        assertThat(warped(new Warp(1), 5, 9)).isNotEqualTo(out);
        assertThat(warped(new Warp(1), 4, 8)).isNotEqualTo(out);
    }

    @Test
    void turnsStretchesShearsAndShiftsWithinTheirLimits() {
        double mostTurn = 0;
        double mostShift = 0;
        double leastArea = 2;
        double mostArea = 0;
        for (int place = 0; place < 2000; place++) {
            AffineSampler map = new Warp(7).sampler(3, place);
            mostTurn = Math.max(mostTurn, Math.abs(Math.toDegrees(Math.atan2(map.yu(), map.xu()))));
            mostShift = Math.max(mostShift, Math.max(Math.abs(map.x()), Math.abs(map.y())));
            double across = Math.hypot(map.xu(), map.yu());
            leastArea = Math.min(leastArea, across);
            mostArea = Math.max(mostArea, across);
        }
        assertThat(mostTurn).isBetween(9.9, 10.0);
        assertThat(mostShift).isBetween(1.99, 2.0);
        assertThat(leastArea).isBetween(0.9, 0.901);
        assertThat(mostArea).isBetween(1.099, 1.1);
    }
}
