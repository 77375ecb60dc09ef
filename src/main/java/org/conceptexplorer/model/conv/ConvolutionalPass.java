package org.conceptexplorer.model.conv;

import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Rows;

/** The convolutional network at work on one shard at a time; belongs to one thread, which others may help. */
final class ConvolutionalPass {
    private final int lanes;
    private final FeatureMap input;
    private final Stage[] encoder; // arrays, because going through lists leaves garbage
    private final Stage[] decoder;
    private final ConvolutionPass last;
    private final ConvolutionGradient lastGradient;
    private final InputGradient lastInputGradient;
    private final LogitRows logits;
    private final float[] penalty;

    /**
     * Reserves memory.
     *
     * @param layers the weights
     * @param lanes images in a full shard
     * @param place where it is at work
     */
    ConvolutionalPass(ConvolutionalLayers layers, int lanes, Crew.Place place) {
        this.lanes = lanes;
        this.input = new FeatureMap(1, ImageSet.SIDE, 1, lanes);
        Stage first = new PooledStage(layers.get(0), input, true, place);
        Stage second = new PooledStage(layers.get(1), first.output(), false, place);
        Stage third = new PooledStage(layers.get(2), second.output(), false, place);
        Stage concepts = new RectifiedStage(layers.get(3), third.output(), place);
        this.encoder = new Stage[] {first, second, third, concepts};
        Stage fourth = new RectifiedStage(layers.get(4), concepts.output(), place);
        Stage fifth = new RectifiedStage(layers.get(5), fourth.output(), place);
        Stage sixth = new RectifiedStage(layers.get(6), fifth.output(), place);
        this.decoder = new Stage[] {fourth, fifth, sixth};
        this.last = new ConvolutionPass(layers.get(7), sixth.output(), place);
        this.lastGradient = last.parameterGradient(last.output());
        this.lastInputGradient = last.inputGradient(last.output());
        this.logits = new LogitRows(last.output(), input, place);
        this.penalty = new float[concepts.output().row(0, 0, 0).length];
    }

    /** The input pixels, to be filled before {@link #forward}. */
    FeatureMap input() {
        return input;
    }

    /** The concept layer's activations, in one part. */
    FeatureMap code() {
        return encoder[encoder.length - 1].output();
    }

    /** After {@link #forward}: the reconstructions, in four parts. */
    FeatureMap reconstructions() {
        return last.output();
    }

    /**
     * Encodes and reconstructs the shard.
     *
     * @param losses for each lane, the sum of its 784 cross-entropies
     */
    void forward(float[] losses) {
        forward(encoder);
        forward(decoder);
        last.forward();
        logits.activate(losses);
    }

    private static void forward(Stage[] stages) {
        for (Stage stage : stages) {
            stage.forward();
        }
    }

    /**
     * The way back, after {@link #forward}.
     *
     * @param count how many lanes hold images; the others do not count
     * @param pixelScale factor on each pixel's loss
     * @param penaltyScale factor on each code value, the L1 penalty
     * @param parameters the gradient of all parameters, to which is added
     */
    void backward(int count, float pixelScale, float penaltyScale, float[] parameters) {
        logits.differentiate(count, pixelScale);
        lastGradient.add(parameters);
        lastInputGradient.compute();
        FeatureMap gradient = back(decoder, lastInputGradient.target(), parameters);
        fillLanes(penalty, lanes, count, penaltyScale);
        for (float[] row : gradient.rows()) {
            Rows.add(row, penalty);
        }
        for (int i = encoder.length - 1; i > 0; i--) {
            encoder[i].backward(gradient, parameters);
            gradient = encoder[i].inputGradient();
        }
        encoder[0].backward(gradient, parameters);
    }

    private static FeatureMap back(Stage[] stages, FeatureMap gradient, float[] parameters) {
        FeatureMap ofOutput = gradient;
        for (int i = stages.length - 1; i >= 0; i--) {
            stages[i].backward(ofOutput, parameters);
            ofOutput = stages[i].inputGradient();
        }
        return ofOutput;
    }

    /** Sets the first {@code count} lanes of each column to a value and the others to 0. */
    static void fillLanes(float[] row, int lanes, int count, float value) {
        for (int at = 0; at < row.length; at += lanes) {
            Arrays.fill(row, at, at + count, value);
            Arrays.fill(row, at + count, at + lanes, 0);
        }
    }
}
