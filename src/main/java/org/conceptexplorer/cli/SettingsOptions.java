package org.conceptexplorer.cli;

import java.util.function.BiFunction;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that decide how a training goes: a preset, and what is laid over it. */
final class SettingsOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--architecture", required = true, paramLabel = "dense|conv", description = "The network.")
    private Architecture architecture;

    @Option(
            names = "--preset",
            paramLabel = "notebook|recommended",
            description = "Where the settings start from: those of the 2019 notebook, or those that learn well (the"
                    + " default). The options below are laid over it.")
    private Preset preset = Preset.RECOMMENDED;

    @Option(names = "--epochs", paramLabel = "N", description = "Passes over the training images, 1 to 10000.")
    private @Nullable Integer epochs;

    @Option(names = "--batch-size", paramLabel = "N", description = "Images per step, 1 to 8192.")
    private @Nullable Integer batchSize;

    @Option(
            names = "--optimizer",
            paramLabel = "adadelta|adam|rmsprop|sgd",
            description = "How gradients become steps; brings its usual learning rate.")
    private @Nullable Optimizer optimizer;

    @Option(names = "--learning-rate", paramLabel = "X", description = "Step size, above 0 and at most 100.")
    private @Nullable Double learningRate;

    @Option(names = "--l1", paramLabel = "X", description = "Weight of the L1 penalty on the code, 0 to 1.")
    private @Nullable Double l1;

    @Option(
            names = "--l1-reduction",
            paramLabel = "sum|mean",
            description = "The penalty of a batch: added up over its images (Keras in 2019) or averaged (today).")
    private @Nullable L1Reduction l1Reduction;

    @Option(
            names = "--l1-warmup",
            paramLabel = "N",
            description = "Epochs over which the L1 weight rises from 0 to its full value; 0 for at once.")
    private @Nullable Integer l1Warmup;

    @Option(
            names = "--concept-bias",
            paramLabel = "X",
            description = "What the concepts' biases start from, 0 to 10; above 0 fewer concepts die.")
    private @Nullable Double conceptBias;

    @Option(
            names = "--dropout",
            paramLabel = "X",
            description = "Share of the dense network's first hidden units left out in each step, 0 to 0.95.")
    private @Nullable Double dropout;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Decides the initial weights, the order of the images and the dropout.")
    private @Nullable Long seed;

    @Option(names = "--train-images", paramLabel = "N", description = "Use the first N training images; 0 for all.")
    private @Nullable Integer trainImages;

    @Option(names = "--no-shuffle", description = "Show the images in file order in every epoch.")
    private boolean noShuffle;

    /** The preset with everything laid over it; a setting out of range is wrong usage. */
    TrainingSettings settings() {
        try {
            TrainingSettings settings = preset.settings(architecture);
            settings = with(settings, epochs, TrainingSettings::withEpochs);
            settings = with(settings, batchSize, TrainingSettings::withBatchSize);
            settings = with(settings, optimizer, TrainingSettings::withOptimizer);
            settings = with(settings, learningRate, TrainingSettings::withLearningRate);
            settings = with(settings, l1, TrainingSettings::withL1);
            settings = with(settings, l1Reduction, TrainingSettings::withL1Reduction);
            settings = with(settings, l1Warmup, TrainingSettings::withL1Warmup);
            settings = with(settings, conceptBias, TrainingSettings::withConceptBias);
            settings = with(settings, dropout, TrainingSettings::withDropout);
            settings = with(settings, seed, TrainingSettings::withSeed);
            settings = with(settings, trainImages, TrainingSettings::withTrainImages);
            return noShuffle ? settings.withShuffle(false) : settings;
        } catch (ExplainedException e) {
            throw Usage.wrong(command, e);
        }
    }

    private static <T> TrainingSettings with(
            TrainingSettings settings, @Nullable T value, BiFunction<TrainingSettings, T, TrainingSettings> setting) {
        return value == null ? settings : setting.apply(settings, value);
    }
}
