package org.conceptexplorer.model.dense;

import java.util.Arrays;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.ConceptTerms;
import org.conceptexplorer.model.StepBatch;

/** A shard's concepts, image by image, and what the loss asks of them. */
final class ConceptRows {
    private static final int STRIDE = Architecture.CONCEPTS + 1; // each image's last number is the 1 of the bias

    private final HiddenRows rows;
    private final ConceptTerms terms = new ConceptTerms();

    ConceptRows(HiddenRows rows) {
        this.rows = rows;
    }

    /** One concept's value. */
    float value(int image, int concept) {
        return rows.activations()[image * STRIDE + concept];
    }

    /**
     * Adds the gradient of the quiet L1 penalty.
     *
     * @param count images
     * @param weight of one code value
     * @return the sum of all values but each image's largest; 0 if they have no weight
     */
    double addQuiet(int count, double weight) {
        double sum = 0;
        for (int image = 0; image < count && weight > 0; image++) {
            look(image);
            sum += terms.quiet(weight);
            addGradient(image);
        }
        return sum;
    }

    /**
     * Sets the gradient to that of the name losses of pre-activations.
     *
     * @param count images
     * @param place of the first image in the batch
     * @return the sum of the losses
     */
    double name(int count, StepBatch batch, int place) {
        Arrays.fill(rows.gradients(), 0);
        double sum = 0;
        for (int image = 0; image < count; image++) {
            look(image);
            sum += terms.name(batch.name(place + image), batch.scale().name());
            addGradient(image);
        }
        return sum;
    }

    private void look(int image) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            terms.set(concept, value(image, concept));
        }
    }

    private void addGradient(int image) {
        for (int concept = 0; concept < Architecture.CONCEPTS; concept++) {
            rows.gradients()[image * STRIDE + concept] += terms.gradient(concept);
        }
    }
}
