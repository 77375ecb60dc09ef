package org.conceptexplorer.analysis.probe;

import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.matrix.WeightedRows;

/**
 * Some training images, and what they add to the loss of a multinomial logistic regression. Numbers are kept twice, by
 * image and by column: so scores and gradient are both sums of weighted rows. Rows of zeros fill up what is no multiple of
 * {@link WeightedRows#TERMS}.
 */
final class SoftmaxBlock {
    private static final int FEW = 32; // columns: loops over so few are not worth vector instructions

    private final int[] classes;
    private final float[][] byImage;
    private final float[][] byColumn;

    /**
     * Copies images.
     *
     * @param table images × columns
     * @param from the first of them
     * @param to the one after the last
     * @param classOf for every image of the table its class, from 0 on
     */
    SoftmaxBlock(FloatMatrix table, int from, int to, int[] classOf) {
        int images = WeightedRows.padded(to - from);
        int columns = WeightedRows.padded(table.columns());
        this.classes = Arrays.copyOfRange(classOf, from, to);
        this.byImage = new float[images][columns];
        this.byColumn = new float[columns][images];
        for (int image = 0; image < to - from; image++) {
            float[] row = table.row(from + image);
            for (int column = 0; column < row.length; column++) {
                byImage[image][column] = row[column];
                byColumn[column][image] = row[column];
            }
        }
    }

    /**
     * The summed cross-entropy of these images, in nats.
     *
     * @param weights for each class one for each column, filled up like the rows
     * @param biases one for each class
     * @param gradient classes × (columns + 1), each class's bias last; is filled with the sum's gradient
     */
    double loss(float[][] weights, float[] biases, float[] gradient) {
        float[][] scores = new float[biases.length][byImage.length];
        for (int one = 0; one < biases.length; one++) {
            Arrays.fill(scores[one], biases[one]);
        }
        WeightedRows.addProduct(scores, byColumn, weights);
        double loss = 0;
        double[] powers = new double[biases.length];
        for (int image = 0; image < classes.length; image++) {
            loss += differentiate(scores, image, powers);
        }
        fill(gradient, scores);
        return loss;
    }

    /** Turns an image's scores into the loss's slopes, probability less truth; gives its loss. */
    private double differentiate(float[][] scores, int image, double[] powers) {
        double largest = Double.NEGATIVE_INFINITY;
        for (float[] score : scores) {
            largest = Math.max(largest, score[image]);
        }
        double sum = 0;
        double truth = scores[classes[image]][image] - largest;
        for (int one = 0; one < scores.length; one++) {
            powers[one] = Math.exp(scores[one][image] - largest);
            sum += powers[one];
        }
        for (int one = 0; one < scores.length; one++) {
            scores[one][image] = (float) (powers[one] / sum);
        }
        scores[classes[image]][image] -= 1;
        return Math.log(sum) - truth;
    }

    private void fill(float[] gradient, float[][] slopes) {
        float[][] sums = new float[slopes.length][byColumn.length];
        int columns = gradient.length / slopes.length - 1;
        for (int one = 0; one < slopes.length; one++) {
            Arrays.fill(slopes[one], classes.length, byImage.length, 0); // of the rows that fill up
        }
        if (columns < FEW) {
            addDots(sums, slopes);
        } else {
            WeightedRows.addProduct(sums, byImage, slopes);
        }
        for (int one = 0; one < slopes.length; one++) {
            float bias = 0;
            for (float slope : slopes[one]) {
                bias += slope;
            }
            System.arraycopy(sums[one], 0, gradient, one * (columns + 1), columns);
            gradient[one * (columns + 1) + columns] = bias;
        }
    }

    /** The same sums, term by term along images. */
    private void addDots(float[][] sums, float[][] slopes) {
        for (int one = 0; one < slopes.length; one++) {
            for (int column = 0; column < byColumn.length; column++) {
                sums[one][column] += dot(slopes[one], byColumn[column]);
            }
        }
    }

    private static float dot(float[] one, float[] other) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        for (int i = 0; i < one.length; i += WeightedRows.TERMS) { // rows of a multiple of four
            a += one[i] * other[i];
            b += one[i + 1] * other[i + 1];
            c += one[i + 2] * other[i + 2];
            d += one[i + 3] * other[i + 3];
        }
        return (a + b) + (c + d);
    }
}
