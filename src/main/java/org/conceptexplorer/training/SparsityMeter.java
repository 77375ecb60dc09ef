package org.conceptexplorer.training;

import java.util.OptionalDouble;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.Hoyer;

/** Measures how sparse codes are, some images at a time. */
final class SparsityMeter {
    private final boolean[] woken = new boolean[Architecture.CONCEPTS];
    private long values;
    private long zeros;
    private long active;
    private long images;
    private long measured;
    private double hoyer;

    /** Takes in codes. */
    void add(Encoding encoding) {
        int units = encoding.architecture().codeSize();
        float[] means = new float[woken.length];
        for (int image = 0; image < encoding.size(); image++) {
            for (int concept = 0; concept < means.length; concept++) {
                means[concept] = concept(encoding, image, concept, units);
            }
            OptionalDouble sparsity = Hoyer.sparsity(means);
            hoyer += sparsity.orElse(0);
            measured += sparsity.isPresent() ? 1 : 0;
        }
        images += encoding.size();
        values += (long) encoding.size() * units;
    }

    /** Counts one concept of an image, and tells its mean over places. */
    private float concept(Encoding encoding, int image, int concept, int units) {
        double sum = 0;
        boolean awake = false;
        for (int unit = concept; unit < units; unit += woken.length) {
            float value = encoding.activation(image, unit);
            sum += value;
            awake |= value > 0;
            zeros += value == 0 ? 1 : 0;
        }
        woken[concept] |= awake;
        active += awake ? 1 : 0;
        return (float) (sum * woken.length / units);
    }

    /** What was measured; of at least one image. */
    EpochSparsity sparsity() {
        int dead = 0;
        for (boolean awake : woken) {
            dead += awake ? 0 : 1;
        }
        return new EpochSparsity(
                (double) zeros / values,
                (double) active / images,
                measured == 0 ? OptionalDouble.empty() : OptionalDouble.of(hoyer / measured),
                dead);
    }
}
