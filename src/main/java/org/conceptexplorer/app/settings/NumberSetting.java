package org.conceptexplorer.app.settings;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.training.TrainingSettings;

/** The settings that are numbers and are typed in. Their ranges stand in {@link TrainingSettings}. */
public enum NumberSetting {
    /** Passes over the training images. */
    EPOCHS(
            "epochs",
            "Epochs",
            "How many times the network goes through all training images.",
            settings -> NumberText.whole(settings.epochs()),
            (settings, text) -> settings.withEpochs(NumberText.parseInt(text))),
    /** Images per step. */
    BATCH_SIZE(
            "batch-size",
            "Batch size",
            "How many images the network looks at before each small change of its weights.",
            settings -> NumberText.whole(settings.batchSize()),
            (settings, text) -> settings.withBatchSize(NumberText.parseInt(text))),
    /** The optimiser's step size. */
    LEARNING_RATE(
            "learning-rate",
            "Learning rate",
            "How large each change of the weights is. Too small learns slowly, too large never settles.",
            settings -> NumberText.real(settings.optimizer().learningRate()),
            (settings, text) ->
                    settings.withOptimizer(settings.optimizer().withLearningRate(NumberText.parseReal(text)))),
    /** Weight of the penalty on the code. */
    L1(
            "l1",
            "L1 weight",
            "The price of every active concept. A higher price leaves fewer concepts active for each image.",
            settings -> NumberText.real(settings.l1()),
            (settings, text) -> settings.withL1(NumberText.parseReal(text))),
    /** Epochs over which the penalty comes into force. */
    L1_WARMUP(
            "l1-warmup",
            "L1 warm-up",
            "Over how many epochs the L1 weight rises from 0 to its full value. Concepts then find a meaning before they"
                    + " have to be sparse; 0 starts with the full weight.",
            settings -> NumberText.whole(settings.l1Warmup()),
            (settings, text) -> settings.withL1Warmup(NumberText.parseInt(text))),
    /** Start of the concepts' biases. */
    CONCEPT_BIAS(
            "concept-bias",
            "Concept bias",
            "What the biases of the ten concepts start from. Above 0, concepts start active and fewer of them die.",
            settings -> NumberText.real(settings.conceptBias()),
            (settings, text) -> settings.withConceptBias(NumberText.parseReal(text))),
    /** Share of hidden units left out in each step. */
    DROPOUT(
            "dropout",
            "Dropout",
            "The share of hidden units left out at random in each step, from 0 to 0.95."
                    + " The convolutional network has no dropout.",
            settings -> NumberText.real(settings.dropout()),
            (settings, text) -> settings.withDropout(NumberText.parseReal(text))),
    /** Start of everything random. */
    SEED(
            "seed",
            "Seed",
            "Decides everything random: first weights, order of images, dropout. The same seed gives the same training.",
            settings -> NumberText.whole(settings.seed()),
            (settings, text) -> settings.withSeed(NumberText.parseLong(text))),
    /** How many training images to use. */
    TRAIN_IMAGES(
            "train-images",
            "Training images",
            "How many training images to use, from the first on; 0 uses all of them.",
            settings -> NumberText.whole(settings.trainImages()),
            (settings, text) -> settings.withTrainImages(NumberText.parseInt(text)));

    private final String id;
    private final String label;
    private final String explanation;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that capture nothing
    private final Function<TrainingSettings, String> read;

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that capture nothing
    private final BiFunction<TrainingSettings, String, TrainingSettings> write;

    NumberSetting(
            String id,
            String label,
            String explanation,
            Function<TrainingSettings, String> read,
            BiFunction<TrainingSettings, String, TrainingSettings> write) {
        this.id = id;
        this.label = label;
        this.explanation = explanation;
        this.read = read;
        this.write = write;
    }

    /** The name used in commands, files and as the control's id. */
    public String id() {
        return id;
    }

    /** What stands beside the field. */
    public String label() {
        return label;
    }

    /** What it means, in plain words. */
    public String explanation() {
        return explanation;
    }

    /** The text that stands for this setting in given settings. */
    String read(TrainingSettings settings) {
        return read.apply(settings);
    }

    /**
     * Given settings with this one as typed.
     *
     * @throws ExplainedException if the text is not a number or the number is out of range
     */
    TrainingSettings write(TrainingSettings settings, String text) {
        return write.apply(settings, text.strip());
    }
}
