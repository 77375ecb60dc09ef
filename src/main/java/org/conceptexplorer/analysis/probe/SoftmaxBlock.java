package org.conceptexplorer.analysis.probe;

import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.FloatMatrix;

/**
 * Some training images, and what they add to the loss of a multinomial logistic regression. Numbers are kept twice, by
 * image and by column: so all long loops run over neighbouring floats and become vector instructions.
 */
final class SoftmaxBlock {
    private final int images;
    private final int columns;
    private final int[] classes;
    private final float[] byImage;
    private final float[] byColumn;

    /**
     * Copies images.
     *
     * @param table images × columns
     * @param from the first of them
     * @param to the one after the last
     * @param classOf for every image of the table its class, from 0 on
     */
    SoftmaxBlock(FloatMatrix table, int from, int to, int[] classOf) {
        this.images = to - from;
        this.columns = table.columns();
        this.classes = Arrays.copyOfRange(classOf, from, to);
        this.byColumn = table.turned(from, images);
        this.byImage = new float[images * columns];
        for (int image = 0; image < images; image++) {
            System.arraycopy(table.row(from + image), 0, byImage, image * columns, columns);
        }
    }

    /**
     * The summed cross-entropy of these images, in nats.
     *
     * @param weights classes × (columns + 1), each class's bias last
     * @param gradient the same shape; is filled with the sum's gradient
     */
    double loss(float[] weights, float[] gradient) {
        int classCount = weights.length / (columns + 1);
        float[] scores = new float[classCount * images];
        for (int one = 0; one < classCount; one++) {
            score(weights, one, scores);
        }
        double loss = 0;
        for (int image = 0; image < images; image++) {
            loss += differentiate(scores, image, classCount);
        }
        for (int one = 0; one < classCount; one++) {
            addGradient(scores, one, gradient);
        }
        return loss;
    }

    private void score(float[] weights, int one, float[] scores) {
        int row = one * (columns + 1);
        float[] sums = new float[images];
        Arrays.fill(sums, weights[row + columns]);
        int column = 0;
        for (; column + 3 < columns; column += 4) {
            addFour(sums, byColumn, column * images, images, weights, row + column);
        }
        for (; column < columns; column++) {
            addOne(sums, byColumn, column * images, weights[row + column]);
        }
        System.arraycopy(sums, 0, scores, one * images, images);
    }

    /** Turns an image's scores into the loss's slopes, probability less truth; gives its loss. */
    private double differentiate(float[] scores, int image, int classCount) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int one = 0; one < classCount; one++) {
            largest = Math.max(largest, scores[one * images + image]);
        }
        double sum = 0;
        double truth = scores[classes[image] * images + image] - largest;
        for (int one = 0; one < classCount; one++) {
            double power = Math.exp(scores[one * images + image] - largest);
            scores[one * images + image] = (float) power;
            sum += power;
        }
        for (int one = 0; one < classCount; one++) {
            scores[one * images + image] = (float) (scores[one * images + image] / sum);
        }
        scores[classes[image] * images + image] -= 1;
        return Math.log(sum) - truth;
    }

    private void addGradient(float[] slopes, int one, float[] gradient) {
        float[] sums = new float[columns];
        float bias = 0;
        int at = one * images;
        int image = 0;
        for (; image + 3 < images; image += 4) {
            addFour(sums, byImage, image * columns, columns, slopes, at + image);
        }
        for (; image < images; image++) {
            addOne(sums, byImage, image * columns, slopes[at + image]);
        }
        for (int i = 0; i < images; i++) {
            bias += slopes[at + i];
        }
        System.arraycopy(sums, 0, gradient, one * (columns + 1), columns);
        gradient[one * (columns + 1) + columns] = bias;
    }

    private static void addFour(float[] sums, float[] rows, int at, int length, float[] factors, int factor) {
        float a = factors[factor];
        float b = factors[factor + 1];
        float c = factors[factor + 2];
        float d = factors[factor + 3];
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (a * rows[at + i] + b * rows[at + length + i])
                    + (c * rows[at + 2 * length + i] + d * rows[at + 3 * length + i]);
        }
    }

    private static void addOne(float[] sums, float[] row, int at, float factor) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += factor * row[at + i];
        }
    }
}
