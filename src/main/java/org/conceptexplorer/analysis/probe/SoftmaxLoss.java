package org.conceptexplorer.analysis.probe;

import java.util.Arrays;
import org.conceptexplorer.analysis.matrix.Blocks;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.matrix.WeightedRows;
import org.conceptexplorer.base.Progress;

/**
 * The loss of a multinomial logistic regression per image: (summed cross-entropy + ½ Σ weights²) / images, biases left
 * out of the penalty. Blocks of images are summed in their own order, whatever the threads.
 */
final class SoftmaxLoss implements Lbfgs.Function {
    private static final int BLOCK = 256; // a multiple of what is added at once, and of vectors

    private final int images;
    private final int columns;
    private final int classes;
    private final SoftmaxBlock[] blocks;
    private final float[][] gradients;
    private final Progress progress;
    private int evaluations;

    SoftmaxLoss(FloatMatrix train, int[] classOf, int classes, Progress progress) {
        this.images = train.rows();
        this.columns = train.columns();
        this.classes = classes;
        this.progress = progress;
        Blocks cut = new Blocks(images, BLOCK);
        this.blocks = new SoftmaxBlock[cut.count()];
        this.gradients = new float[cut.count()][size()];
        cut.run(
                "Preparing the probe",
                progress,
                (block, from, to) -> blocks[block] = new SoftmaxBlock(train, from, to, classOf));
    }

    /** How many weights there are. */
    int size() {
        return classes * (columns + 1);
    }

    @Override
    public double at(double[] point, double[] gradient) {
        progress.check();
        float[][] weights = new float[classes][WeightedRows.padded(columns)];
        float[] biases = new float[classes];
        for (int one = 0; one < classes; one++) {
            int row = one * (columns + 1);
            for (int column = 0; column < columns; column++) {
                weights[one][column] = (float) point[row + column];
            }
            biases[one] = (float) point[row + columns];
        }
        double[] losses = new double[blocks.length];
        new Blocks(blocks.length, 1)
                .run(
                        "",
                        Progress.NONE,
                        (block, from, to) -> losses[from] = blocks[from].loss(weights, biases, gradients[from]));
        progress.report(
                "Fitting the probe", Math.min(++evaluations, LinearProbe.MOST_ITERATIONS), LinearProbe.MOST_ITERATIONS);
        return sum(losses, point, gradient);
    }

    private double sum(double[] losses, double[] point, double[] gradient) {
        double loss = 0;
        Arrays.fill(gradient, 0);
        for (int block = 0; block < blocks.length; block++) {
            loss += losses[block] / images;
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += gradients[block][i];
            }
        }
        for (int i = 0; i < gradient.length; i++) {
            double weight = i % (columns + 1) == columns ? 0 : point[i];
            loss += weight * weight / (2.0 * images);
            gradient[i] = (gradient[i] + weight) / images;
        }
        return loss;
    }
}
