package org.conceptexplorer.analysis.probe;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.matrix.Standardizer;
import org.conceptexplorer.base.Progress;

/**
 * Multinomial logistic regression: how much of the class can be read off by weighing and adding numbers. Columns are
 * standardised by the training images. The weights minimise the summed cross-entropy plus half the sum of their squares,
 * biases left out: the penalty of scikit-learn's {@code LogisticRegression(C=1)}.
 *
 * @param accuracy on the test images
 * @param trainAccuracy on the training images
 * @param iterations steps of L-BFGS
 * @param converged whether no part of the mean loss's gradient was above {@link #TOLERANCE}, or no step gained any more
 */
public record LinearProbe(Accuracy accuracy, Accuracy trainAccuracy, int iterations, boolean converged) {
    /** Where the search ends: what the largest part of the gradient of the loss per image may be, in nats. */
    public static final double TOLERANCE = 1e-5;

    /** Steps at most. */
    public static final int MOST_ITERATIONS = 300;

    /**
     * Fits on training images, tells on test images.
     *
     * @param progress is told the steps done, of {@link #MOST_ITERATIONS} at most
     * @throws org.conceptexplorer.data.ExplainedException if there is nothing to tell apart
     * @throws CancellationException if the progress says so
     */
    public static LinearProbe test(ProbeData data, Progress progress) {
        data.checkTwoClasses();
        Standardizer standardizer = Standardizer.of(data.train());
        FloatMatrix train = standardizer.apply(data.train());
        int[] present = present(data.trainLabels());
        SoftmaxLoss loss = new SoftmaxLoss(train, classOf(data.trainLabels(), present), present.length, progress);
        Lbfgs search = new Lbfgs(loss, loss.size());
        boolean converged = search.minimise(TOLERANCE, MOST_ITERATIONS);
        double[] weights = search.point();
        return new LinearProbe(
                Accuracy.of(answers(weights, standardizer.apply(data.test()), present), data.testLabels()),
                Accuracy.of(answers(weights, train, present), data.trainLabels()),
                search.iterations(),
                converged);
    }

    /** Classes without training images get no weights: nothing could be learned about them. */
    private static int[] present(Labels labels) {
        int[] counts = labels.counts();
        return IntStream.range(0, counts.length)
                .filter(label -> counts[label] > 0)
                .toArray();
    }

    private static int[] classOf(Labels labels, int[] present) {
        return IntStream.range(0, labels.size())
                .map(image -> Arrays.binarySearch(present, labels.at(image)))
                .toArray();
    }

    private static int[] answers(double[] weights, FloatMatrix table, int[] present) {
        return IntStream.range(0, table.rows())
                .parallel()
                .map(image -> present[answer(weights, table.row(image), present.length)])
                .toArray();
    }

    private static int answer(double[] weights, float[] image, int classes) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int one = 0; one < classes; one++) {
            int row = one * (image.length + 1);
            double score = weights[row + image.length];
            for (int column = 0; column < image.length; column++) {
                score += weights[row + column] * image[column];
            }
            best = score > highest ? one : best;
            highest = Math.max(score, highest);
        }
        return best;
    }
}
