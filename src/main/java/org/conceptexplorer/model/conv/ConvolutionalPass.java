package org.conceptexplorer.model.conv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.BatchScale;
import org.conceptexplorer.model.StepBatch;
import org.conceptexplorer.model.compute.Crew;
import org.conceptexplorer.model.compute.Rows;

/** A convolutional network at work on one shard at a time; belongs to one thread, which others may help. */
final class ConvolutionalPass {
    private final ConvolutionalLayers layers;
    private final Crew.Place place;
    private final int lanes;
    private final FeatureMap input;
    private final Stage[] encoder; // arrays, because going through lists leaves garbage
    private final Stage[] decoder;
    private final ConvolutionPass last;
    private final ConvolutionGradient lastGradient;
    private final InputGradient lastInputGradient;
    private final LogitRows logits;
    private final float[] penalty;
    private final RectifiedStage conceptStage;
    private final ConceptLanes concepts;
    private final FeatureMap ofConcepts;

    /**
     * Reserves memory.
     *
     * @param layers the weights
     * @param lanes images in a full shard
     * @param place where it is at work
     */
    ConvolutionalPass(ConvolutionalLayers layers, int lanes, Crew.Place place) {
        this.layers = layers;
        this.place = place;
        this.lanes = lanes;
        this.input = new FeatureMap(1, ImageSet.SIDE, 1, lanes);
        int end = layers.count() - 1;
        this.encoder = stages(0, layers.concepts() + 1, input);
        List<Stage> rest = new ArrayList<>(List.of(stages(layers.concepts() + 1, end, code())));
        FeatureMap drawnFrom = resized(
                rest, end, rest.isEmpty() ? code() : rest.get(rest.size() - 1).output());
        this.decoder = rest.toArray(Stage[]::new);
        this.last = new ConvolutionPass(layers.get(end), drawnFrom, place);
        this.lastGradient = last.parameterGradient(last.output());
        this.lastInputGradient = last.inputGradient(last.output());
        this.logits = new LogitRows(last.output(), input, place);
        this.penalty = new float[code().row(0, 0, 0).length];
        this.conceptStage = (RectifiedStage) encoder[encoder.length - 1];
        this.concepts = new ConceptLanes(code());
        this.ofConcepts = new FeatureMap(code().channels(), code().side(), 1, lanes);
    }

    /** The stages of some layers, the first of which reads {@code from}. */
    private Stage[] stages(int first, int end, FeatureMap from) {
        List<Stage> stages = new ArrayList<>();
        FeatureMap map = from;
        for (int layer = first; layer < end; layer++) {
            map = resized(stages, layer, map);
            stages.add(
                    layers.shape(layer).pooled()
                            ? new PooledStage(layers.get(layer), map, layer == 0, place)
                            : new RectifiedStage(layers.get(layer), map, place));
            map = stages.get(stages.size() - 1).output();
        }
        return stages.toArray(Stage[]::new);
    }

    /** What a layer's convolution reads, after a stage of its own if the map has to be resized before. */
    private FeatureMap resized(List<Stage> stages, int layer, FeatureMap map) {
        StageShape.Resizing resizing = layers.shape(layer).resizing();
        if (resizing.equals(StageShape.Resizing.NONE)) {
            return map;
        }
        Stage stage = new ResizedStage(resizing, map, place);
        stages.add(stage);
        return stage.output();
    }

    /** The input pixels, to be filled before {@link #encode}. */
    FeatureMap input() {
        return input;
    }

    /** The concept layer's activations, in one part: the result of {@link #encode}, or filled before {@link #decode}. */
    FeatureMap code() {
        return encoder[encoder.length - 1].output();
    }

    /** After {@link #compare} or {@link #activate}: the reconstructions, in four parts. */
    FeatureMap reconstructions() {
        return last.output();
    }

    /** From the input to the code. */
    void encode() {
        forward(encoder);
    }

    /** From the code to the logits. */
    void decode() {
        forward(decoder);
        last.forward();
    }

    /** Turns the logits into reconstructions. */
    void activate() {
        logits.activate();
    }

    /**
     * Turns the logits into reconstructions and compares them with the input, in one go.
     *
     * @param losses for each lane, the sum of its 784 cross-entropies
     */
    void compare(float[] losses) {
        logits.compare(losses);
    }

    private static void forward(Stage[] stages) {
        for (Stage stage : stages) {
            stage.forward();
        }
    }

    /**
     * The way back, after {@link #encode}, {@link #decode} and {@link #compare}.
     *
     * @param count how many lanes hold images; the others do not count
     * @param scale of the batch's loss
     * @param parameters the gradient of all parameters, to which is added
     * @return the sum of the concepts' means over all places but each image's largest; 0 if they have no weight
     */
    double backward(int count, BatchScale scale, float[] parameters) {
        logits.differentiate(count, (float) scale.pixel());
        lastGradient.add(parameters);
        lastInputGradient.compute();
        FeatureMap gradient = back(decoder, lastInputGradient.target(), parameters);
        fillLanes(penalty, lanes, count, (float) scale.penalty());
        for (float[] row : gradient.rows()) {
            Rows.add(row, penalty);
        }
        double quiets = concepts.addQuiet(gradient, count, scale.quiet());
        conceptStage.backward(gradient, parameters);
        backThroughEncoder(parameters);
        return quiets;
    }

    /**
     * From the input to the concepts' pre-activations and back.
     *
     * @param count how many lanes hold images; the others do not count
     * @param batch which names them
     * @param first the place of the first lane's image in the batch
     * @param parameters the gradient of all parameters, to which is added
     * @return the sum of the name losses
     */
    double learnNames(int count, StepBatch batch, int first, float[] parameters) {
        for (int i = 0; i < encoder.length - 1; i++) {
            encoder[i].forward();
        }
        conceptStage.forwardLinear();
        double sum = concepts.name(ofConcepts, count, batch, first);
        conceptStage.backwardLinear(ofConcepts, parameters);
        backThroughEncoder(parameters);
        return sum;
    }

    /** From the input of the concept layer to the first layer. */
    private void backThroughEncoder(float[] parameters) {
        FeatureMap gradient = conceptStage.inputGradient();
        for (int i = encoder.length - 2; i > 0; i--) {
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
