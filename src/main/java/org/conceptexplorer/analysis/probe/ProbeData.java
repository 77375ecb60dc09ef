package org.conceptexplorer.analysis.probe;

import java.util.Arrays;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.ExplainedException;

/**
 * What a probe is fitted on and told on: whole codes, principal components or pixels of the same images.
 *
 * @param train training images × numbers
 * @param trainLabels their classes
 * @param test test images × numbers
 * @param testLabels their classes
 */
public record ProbeData(FloatMatrix train, Labels trainLabels, FloatMatrix test, Labels testLabels) {
    /** Checks that rows, columns and labels agree. */
    public ProbeData {
        if (train.rows() != trainLabels.size() || test.rows() != testLabels.size()) {
            throw new IllegalArgumentException("there is not one label for each image");
        }
        if (train.columns() != test.columns()) {
            throw new IllegalArgumentException("training and test images have different numbers");
        }
    }

    /**
     * Fails if there is nothing to tell apart.
     *
     * @throws ExplainedException if training images of two classes, or any test images, are missing
     */
    void checkTwoClasses() {
        long classes =
                Arrays.stream(trainLabels.counts()).filter(count -> count > 0).count();
        if (classes < 2 || test.rows() == 0) {
            throw new ExplainedException("A probe learns to tell classes apart, but the training images hold " + classes
                    + " and there are " + test.rows()
                    + " test images; choose data with labels of at least two classes and with test images.");
        }
    }
}
