package org.conceptexplorer.naming;

import org.conceptexplorer.data.SeededRandom;

/**
 * Shows an image as another hand might have written it: turned by up to 10°, each axis stretched or shrunk by up to a tenth,
 * sheared by up to 0.2 and shifted by up to two pixels along each axis, all drawn evenly and independently. What is drawn
 * follows from the seed, the step and the image's place in the batch alone, so that it does not matter which thread asks.
 */
public final class Warp {
    private static final double TURN = Math.toRadians(10);
    private static final double STRETCH = 0.1;
    private static final double SHEAR = 0.2;
    private static final double SHIFT = 2;

    private static final long STEP = 0xD1342543DE82EF95L;

    private final long seed;

    /**
     * All warps of a training.
     *
     * @param seed of all draws
     */
    public Warp(long seed) {
        this.seed = seed;
    }

    /**
     * Warps an image, bilinearly; what comes from outside is ground.
     *
     * @param image 784 values, row by row; left as it is
     * @param warped set to the warped image; another array
     * @param step the training step
     * @param place the image's place in the batch
     */
    public void draw(float[] image, float[] warped, int step, int place) {
        sampler(step, place).draw(image, warped);
    }

    AffineSampler sampler(int step, int place) {
        SeededRandom random = new SeededRandom(seed + STEP * step, place);
        double turn = random.between(-TURN, TURN);
        double across = 1 + random.between(-STRETCH, STRETCH);
        double down = 1 + random.between(-STRETCH, STRETCH);
        double shear = random.between(-SHEAR, SHEAR);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        return new AffineSampler(
                cos * across,
                sin * across,
                shear - sin * down,
                cos * down,
                random.between(-SHIFT, SHIFT),
                random.between(-SHIFT, SHIFT));
    }
}
