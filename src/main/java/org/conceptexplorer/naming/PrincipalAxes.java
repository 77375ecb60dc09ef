package org.conceptexplorer.naming;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.ejml.data.DMatrixRMaj;

/**
 * Principal component analysis of images' features: the directions in which they vary most, not whitened. At most
 * {@value #SAMPLE} images, spread evenly over all, decide on the directions.
 */
final class PrincipalAxes {
    /** Dimensions that are kept: twenty are too few to tell digits apart. */
    static final int KEPT = 50;

    private static final int SAMPLE = 10_000;
    private static final int LENGTH = GradientFeatures.LENGTH;

    /** Images whose products one task adds up. */
    private static final int CHUNK = 500;

    private final float[] mean = new float[LENGTH];
    private final float[][] axes = new float[KEPT][LENGTH];

    private PrincipalAxes(Moments moments) {
        DMatrixRMaj vectors = SymmetricEigen.of(moments.covariance()).vectors();
        for (int axis = 0; axis < KEPT; axis++) {
            for (int i = 0; i < LENGTH; i++) {
                axes[axis][i] = (float) vectors.get(i, axis);
            }
        }
        for (int i = 0; i < LENGTH; i++) {
            mean[i] = (float) moments.mean(i);
        }
    }

    /** The axes of some images. */
    static PrincipalAxes of(ImageSet images, int[] positions, Shares shares) {
        int count = Math.min(SAMPLE, positions.length);
        int chunks = (count + CHUNK - 1) / CHUNK;
        Moments[] parts = new Moments[chunks];
        shares.run("Looking at strokes", chunks, chunk -> {
            ImageFeatures features = new ImageFeatures(images);
            Moments part = new Moments(LENGTH);
            for (int i = chunk * CHUNK; i < Math.min(count, (chunk + 1) * CHUNK); i++) {
                part.add(features.of(positions[(int) ((long) i * positions.length / count)]));
            }
            parts[chunk] = part;
        });
        Moments all = new Moments(LENGTH);
        Arrays.stream(parts).forEach(all::add);
        return new PrincipalAxes(all);
    }

    /** Where images lie along the axes. */
    Points project(ImageSet images, int[] positions, Shares shares) {
        float[] values = new float[positions.length * KEPT];
        int chunks = (positions.length + CHUNK - 1) / CHUNK;
        shares.run("Looking at strokes", chunks, chunk -> {
            ImageFeatures features = new ImageFeatures(images);
            for (int i = chunk * CHUNK; i < Math.min(positions.length, (chunk + 1) * CHUNK); i++) {
                project(features.of(positions[i]), values, i * KEPT);
            }
        });
        return new Points(values, KEPT);
    }

    private void project(float[] features, float[] values, int at) {
        for (int i = 0; i < LENGTH; i++) {
            features[i] -= mean[i];
        }
        for (int axis = 0; axis < KEPT; axis++) {
            values[at + axis] = Floats.product(features, axes[axis]);
        }
    }
}
