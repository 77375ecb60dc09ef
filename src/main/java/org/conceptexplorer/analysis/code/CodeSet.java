package org.conceptexplorer.analysis.code;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Encoding;

/**
 * The codes of many images: for each the activations of its concepts at one place (dense) or at several (conv).
 * Immutable. Where one number per concept is needed, it is the {@linkplain #mean mean over all places}; a concept is
 * <em>active</em> for an image if it is above 0 at any place.
 */
public final class CodeSet {
    private final int places;
    private final int concepts;
    private final FloatMatrix whole;
    private final FloatMatrix means;
    private final boolean[] active;

    private CodeSet(int places, int concepts, FloatMatrix whole) {
        this.places = places;
        this.concepts = concepts;
        this.whole = whole;
        this.means = places == 1 ? whole : FloatMatrix.filled(whole.rows(), concepts, this::meanOver);
        this.active = new boolean[Math.multiplyExact(whole.rows(), concepts)];
        for (int i = 0; i < active.length; i++) {
            active[i] = activeAnywhere(i / concepts, i % concepts);
        }
    }

    /**
     * Copies codes.
     *
     * @param places places of each concept in one image: 1, or 16 for a 4×4 grid; they count row by row
     * @param concepts how many concepts there are
     * @param values images × places × concepts activations, at least 0
     * @throws ExplainedException if an activation is not a finite number of at least 0
     */
    public static CodeSet of(int places, int concepts, float[] values) {
        int size = Math.multiplyExact(places, concepts);
        for (int i = 0; i < values.length; i++) {
            if (!(values[i] >= 0 && values[i] <= Float.MAX_VALUE)) {
                throw refused(i / size, i % concepts, values[i]);
            }
        }
        return new CodeSet(places, concepts, FloatMatrix.of(size, values));
    }

    /** The codes of a network. */
    public static CodeSet of(Encoding encoding) {
        int places =
                encoding.architecture().codeSide() * encoding.architecture().codeSide();
        int size = encoding.architecture().codeSize();
        float[] values = new float[encoding.size() * size];
        for (int i = 0; i < values.length; i++) {
            values[i] = encoding.activation(i / size, i % size);
        }
        return of(places, size / places, values);
    }

    private static ExplainedException refused(int image, int concept, float value) {
        String what = value < 0 ? "is below 0" : "is not a finite number";
        return new ExplainedException("The activation of concept " + concept + " for image " + image + " " + what
                + " (" + value + "), so nothing can be said about these codes; the weights of this run have most likely"
                + " diverged: train again with a lower learning rate, or open another run.");
    }

    private float meanOver(int image, int concept) {
        double sum = 0;
        for (int place = 0; place < places; place++) {
            sum += whole.at(image, place * concepts + concept);
        }
        return (float) (sum / places);
    }

    /** How many images there are. */
    public int images() {
        return whole.rows();
    }

    /** Places of each concept: 1 (dense), or those of a grid, counted row by row. */
    public int places() {
        return places;
    }

    /** How many concepts there are. */
    public int concepts() {
        return concepts;
    }

    /** The activation of a concept at one place. */
    public float at(int image, int place, int concept) {
        return whole.at(image, place * concepts + concept);
    }

    /** The activation of a concept, the mean over all places. */
    public float mean(int image, int concept) {
        return means.at(image, concept);
    }

    /** Whether a concept is above 0 anywhere in an image. */
    public boolean active(int image, int concept) {
        return active[image * concepts + concept];
    }

    private boolean activeAnywhere(int image, int concept) {
        for (int place = 0; place < places; place++) {
            if (at(image, place, concept) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether no concept is active for an image: its code is all zero. */
    public boolean silent(int image) {
        for (int concept = 0; concept < concepts; concept++) {
            if (active(image, concept)) {
                return false;
            }
        }
        return true;
    }

    /** The whole codes: images × (places · concepts), the concept last. Probes read these. */
    public FloatMatrix whole() {
        return whole;
    }

    /** One number per concept: images × concepts, {@link #mean means} over places. */
    public FloatMatrix means() {
        return means;
    }
}
