package org.conceptexplorer.data.sample;

import org.conceptexplorer.data.SeededRandom;

/**
 * How one writer, at one moment, deviates from a copybook: slant, turn, proportions, a smooth warp of the paper and an
 * unsteady hand. Maps places in a box of 1×1, centre (0.5, 0.5), to places around (0, 0) about as large.
 */
final class Hand {
    private static final double MEAN_WIDTH = 0.78;
    private static final double WIDTH_SPREAD = 0.24;
    private static final double MEAN_SLANT = 0.16;
    private static final double SLANT_SPREAD = 0.24;
    private static final double TURN_SPREAD = 0.10;
    private static final double TAPER_SPREAD = 0.16;
    private static final double BALANCE_SPREAD = 0.07;
    private static final double WARP_SPREAD = 0.030;
    private static final double UNSTEADINESS = 0.022;

    private final SeededRandom random;
    private final double width;
    private final double slant;
    private final double cos;
    private final double sin;
    private final double taper;
    private final double balance;
    private final Wave[] waves;

    /** One component of the warp: a push along (dx, dy) that changes as a wave over the paper. */
    private record Wave(double dx, double dy, double kx, double ky, double phase) {
        static Wave draw(SeededRandom random) {
            return new Wave(
                    WARP_SPREAD * random.nextGaussian(),
                    WARP_SPREAD * random.nextGaussian(),
                    random.between(-5, 5),
                    random.between(-5, 5),
                    random.between(0, 2 * Math.PI));
        }

        double height(double x, double y) {
            return StrictMath.sin(kx * x + ky * y + phase);
        }
    }

    Hand(SeededRandom random) {
        this.random = random;
        width = MEAN_WIDTH * StrictMath.exp(WIDTH_SPREAD * random.nextGaussian());
        slant = MEAN_SLANT + SLANT_SPREAD * random.nextGaussian();
        double turn = TURN_SPREAD * random.nextGaussian();
        cos = StrictMath.cos(turn);
        sin = StrictMath.sin(turn);
        taper = TAPER_SPREAD * random.nextGaussian();
        balance = BALANCE_SPREAD * random.nextGaussian();
        waves = new Wave[] {Wave.draw(random), Wave.draw(random), Wave.draw(random)};
    }

    /** Where the pen comes down instead of at {@code place}; a little elsewhere each time. */
    Point write(Point place) {
        double x = place.x() - 0.5 + UNSTEADINESS * random.nextGaussian();
        double y = place.y() - 0.5 + UNSTEADINESS * random.nextGaussian();
        double wide = width * x * (1 + 2 * taper * y);
        double high = y + balance * (1 - 4 * y * y);
        double pushedX = wide - slant * high;
        double pushedY = high;
        for (Wave wave : waves) {
            double height = wave.height(x, y);
            pushedX += wave.dx() * height;
            pushedY += wave.dy() * height;
        }
        return new Point(cos * pushedX - sin * pushedY, sin * pushedX + cos * pushedY);
    }
}
