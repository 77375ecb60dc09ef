package org.conceptexplorer.analysis;

import org.conceptexplorer.model.Architecture;

/** The code of one image: the activations of ten concepts, at one place or at 4×4 places. Immutable. */
public final class ConceptCode {
    private final int side;
    private final float[] values;

    private ConceptCode(int side, float[] values) {
        this.side = side;
        this.values = values;
    }

    /**
     * Copies a code.
     *
     * @param architecture gives the code its shape
     * @param values {@link Architecture#codeSize()} activations, the concept last
     */
    public static ConceptCode of(Architecture architecture, float[] values) {
        if (values.length != architecture.codeSize()) {
            throw new IllegalArgumentException(
                    values.length + " values are not a code of " + architecture.codeSize() + " activations");
        }
        return new ConceptCode(architecture.codeSide(), values.clone());
    }

    /** Places along each side: 1 or 4. */
    public int side() {
        return side;
    }

    /** Places in all: 1 or 16. */
    public int places() {
        return side * side;
    }

    /** The activation of one concept at one place; places count row by row. */
    public float at(int place, int concept) {
        return values[place * Architecture.CONCEPTS + concept];
    }

    /** A concept's activation, the mean over all places. */
    public float mean(int concept) {
        double sum = 0;
        for (int place = 0; place < places(); place++) {
            sum += at(place, concept);
        }
        return (float) (sum / places());
    }

    /** The largest of the ten {@linkplain #mean means}. */
    public float largestMean() {
        float largest = 0;
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            largest = Math.max(largest, mean(concept));
        }
        return largest;
    }

    /** The largest activation at any place. */
    public float largest() {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }
}
