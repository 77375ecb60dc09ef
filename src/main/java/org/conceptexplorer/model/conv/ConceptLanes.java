package org.conceptexplorer.model.conv;

import java.util.Arrays;
import org.conceptexplorer.model.ConceptTerms;
import org.conceptexplorer.model.StepBatch;

/**
 * What the loss asks of the concepts of a shard's images: of each concept's mean over the places of the code, whose gradient
 * goes to all places alike.
 */
final class ConceptLanes {
    /**
     * What a pre-activation below 0 counts for a name where a code has several places (as in leaky ReLU; Maas, Hannun and Ng,
     * ICML 2013). The strongest concept is the one whose activations have the largest mean; pre-activations that are far
     * below 0 at some places would hide it. A little of them is left so that a concept which is zero everywhere still
     * learns. The single place of other codes counts in full: there the order is the same.
     */
    private static final float LEAK = 0.01f;

    private final FeatureMap code;
    private final float[][][] rows; // by concept and place
    private final int[] starts; // by place, where its lanes begin
    private final float below;
    private final ConceptTerms terms = new ConceptTerms();

    /** Looks at a code, in one part. */
    ConceptLanes(FeatureMap code) {
        this.code = code;
        int side = code.side();
        this.rows = new float[code.channels()][side * side][];
        this.starts = new int[side * side];
        this.below = side == 1 ? 1 : LEAK;
        for (int place = 0; place < starts.length; place++) {
            starts[place] = code.placeOf(place % side);
            for (int concept = 0; concept < rows.length; concept++) {
                rows[concept][place] = code.rowOf(concept, place / side, place % side);
            }
        }
    }

    /**
     * Adds the gradient of the quiet L1 penalty.
     *
     * @param gradient of the code
     * @param count images
     * @param weight of one concept's mean
     * @return the sum of all means but each image's largest; 0 if they have no weight
     */
    double addQuiet(FeatureMap gradient, int count, double weight) {
        double sum = 0;
        for (int lane = 0; lane < count && weight > 0; lane++) {
            look(lane, 1);
            sum += terms.quiet(weight);
            addGradient(gradient, lane, 1);
        }
        return sum;
    }

    /**
     * Sets a gradient to that of the name losses of pre-activations.
     *
     * @param gradient of the code
     * @param count images
     * @param batch which names them
     * @param first the place of the first lane's image in the batch
     * @return the sum of the losses
     */
    double name(FeatureMap gradient, int count, StepBatch batch, int first) {
        for (float[] row : gradient.rows()) {
            Arrays.fill(row, 0);
        }
        double sum = 0;
        for (int lane = 0; lane < count; lane++) {
            look(lane, below);
            sum += terms.name(batch.name(first + lane), batch.scale().name());
            addGradient(gradient, lane, below);
        }
        return sum;
    }

    private void look(int lane, float slope) {
        for (int concept = 0; concept < rows.length; concept++) {
            double sum = 0;
            for (int place = 0; place < starts.length; place++) {
                float value = rows[concept][place][starts[place] + lane];
                sum += value > 0 ? value : slope * value;
            }
            terms.set(concept, sum / starts.length);
        }
    }

    private void addGradient(FeatureMap gradient, int lane, float slope) {
        int side = code.side();
        for (int concept = 0; concept < rows.length; concept++) {
            float ofEach = terms.gradient(concept) / starts.length;
            for (int place = 0; place < starts.length; place++) {
                int x = place % side;
                float own = rows[concept][place][starts[place] + lane] > 0 ? ofEach : slope * ofEach;
                gradient.rowOf(concept, place / side, x)[gradient.placeOf(x) + lane] += own;
            }
        }
    }
}
