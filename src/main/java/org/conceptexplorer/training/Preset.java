package org.conceptexplorer.training;

import java.util.Locale;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Adadelta;
import org.conceptexplorer.model.optimizer.Adam;
import org.conceptexplorer.model.optimizer.LearningRateSchedule;
import org.conceptexplorer.training.setting.Settings;

/** Settings that belong together, to start from. What a preset does not name has its usual value. */
public enum Preset {
    /**
     * What the notebook of January 2019 did: Adadelta, one epoch or, for its later third network, a hundred, the L1 penalty
     * added up over the batch.
     */
    NOTEBOOK("Notebook 2019", "those of the 2019 notebook") {
        @Override
        TrainingSettings over(TrainingSettings usual) {
            TrainingSettings common = usual.with(Settings.EPOCHS, 1)
                    .with(Settings.OPTIMIZER, new Adadelta())
                    .with(Settings.L1, 2.5e-6)
                    .with(Settings.L1_REDUCTION, L1Reduction.SUM);
            return switch (usual.architecture()) {
                case DENSE -> common.with(Settings.BATCH_SIZE, 256).with(Settings.DROPOUT, 0.3);
                case CONV -> common.with(Settings.BATCH_SIZE, 128);
                case CONV_SINGLE -> common.with(Settings.BATCH_SIZE, 128).with(Settings.EPOCHS, 100);
            };
        }
    },

    /**
     * Settings with which all networks reconstruct well from a sparse code, and no concept dies. Without the warm-up of
     * those whose code has one place, and without the initial bias, some concepts stay zero for every image;
     * docs/presets.md has the numbers.
     */
    RECOMMENDED("Recommended", "those that learn well") {
        @Override
        TrainingSettings over(TrainingSettings usual) {
            return switch (usual.architecture()) {
                case DENSE ->
                    usual.with(Settings.BATCH_SIZE, 32)
                            .with(Settings.OPTIMIZER, new Adam())
                            .with(Settings.L1, 1.6e-2)
                            .with(Settings.L1_WARMUP, 10)
                            .with(Settings.CONCEPT_BIAS, 0.25)
                            .with(Settings.DROPOUT, 0.3);
                case CONV ->
                    usual.with(Settings.BATCH_SIZE, 64)
                            .with(Settings.OPTIMIZER, new Adam())
                            .with(Settings.LEARNING_RATE, 2e-3)
                            .with(Settings.L1, 1.5e-4)
                            .with(Settings.CONCEPT_BIAS, 0.5);
                case CONV_SINGLE ->
                    usual.with(Settings.BATCH_SIZE, 32)
                            .with(Settings.OPTIMIZER, new Adadelta())
                            .with(Settings.LEARNING_RATE, 2.0)
                            .with(Settings.LEARNING_RATE_SCHEDULE, LearningRateSchedule.LINEAR)
                            .with(Settings.L1, 9e-3)
                            .with(Settings.L1_WARMUP, 10)
                            .with(Settings.CONCEPT_BIAS, 2.0);
            };
        }
    },

    /**
     * Settings with which each concept becomes the name of one group of images, found without labels in a graph of
     * neighbours: of MNIST the digits. docs/presets.md tells what that takes for granted, and has the numbers.
     */
    NAMING("Naming", "those with which concepts become names of groups of images, found without labels") {
        @Override
        TrainingSettings over(TrainingSettings usual) {
            TrainingSettings common = usual.with(Settings.OPTIMIZER, new Adam())
                    .with(Settings.LEARNING_RATE, 2e-3)
                    .with(Settings.LEARNING_RATE_SCHEDULE, LearningRateSchedule.LINEAR)
                    .with(Settings.NAMING_WEIGHT, 0.3);
            return switch (usual.architecture()) {
                case DENSE ->
                    common.with(Settings.EPOCHS, 30)
                            .with(Settings.BATCH_SIZE, 125)
                            .with(Settings.QUIET_L1, 4e-3)
                            .with(Settings.CONCEPT_BIAS, 0.25);
                case CONV ->
                    common.with(Settings.EPOCHS, 10)
                            .with(Settings.BATCH_SIZE, 64)
                            .with(Settings.NAMING_WEIGHT, 1.0)
                            .with(Settings.CONCEPT_BIAS, 0.5);
                case CONV_SINGLE ->
                    common.with(Settings.EPOCHS, 10)
                            .with(Settings.BATCH_SIZE, 64)
                            .with(Settings.CONCEPT_BIAS, 0.5);
            };
        }
    };

    private final String label;
    private final String explanation;

    Preset(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    /** The usual settings of a network with this preset's laid over them. */
    abstract TrainingSettings over(TrainingSettings usual);

    /** The preset's settings for one of the networks: all training images, shuffled, seed 1. */
    public TrainingSettings settings(Architecture architecture) {
        return over(TrainingSettings.usual(architecture));
    }

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return label;
    }

    /** Which settings they are, in words that fit after "settings:". */
    public String explanation() {
        return explanation;
    }
}
