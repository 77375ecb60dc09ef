package org.conceptexplorer.naming;

import java.nio.FloatBuffer;
import java.util.HashSet;
import java.util.Set;

/** Points in a space of a few dimensions, each with all its coordinates together. */
final class Points {
    private final float[] values;
    private final int dimensions;

    /**
     * Takes coordinates over.
     *
     * @param values coordinates, point by point
     * @param dimensions of the space
     */
    Points(float[] values, int dimensions) {
        this.values = values;
        this.dimensions = dimensions;
    }

    /** All coordinates, point by point; not to be changed. */
    float[] values() {
        return values;
    }

    /** Dimensions of the space. */
    int dimensions() {
        return dimensions;
    }

    /** How many there are. */
    int count() {
        return values.length / dimensions;
    }

    /** The points at some positions, in this order. */
    Points at(int[] positions) {
        float[] chosen = new float[positions.length * dimensions];
        for (int i = 0; i < positions.length; i++) {
            System.arraycopy(values, positions[i] * dimensions, chosen, i * dimensions, dimensions);
        }
        return new Points(chosen, dimensions);
    }

    /** Whether there are so many points, at least, of which no two are equal. */
    boolean haveDistinct(int wanted) {
        Set<FloatBuffer> seen = new HashSet<>();
        for (int point = 0; point < count() && seen.size() < wanted; point++) {
            seen.add(FloatBuffer.wrap(values, point * dimensions, dimensions));
        }
        return seen.size() >= wanted;
    }
}
