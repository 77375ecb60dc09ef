package org.conceptexplorer.training;

import java.util.Locale;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.optimizer.Optimizer;

/** Settings that belong together, to start from. */
public enum Preset {
    /** What the notebook of January 2019 did: one epoch of Adadelta, the L1 penalty added up over the batch. */
    NOTEBOOK {
        @Override
        public TrainingSettings settings(Architecture architecture) {
            int batchSize = architecture == Architecture.DENSE ? 256 : 128;
            double dropout = architecture == Architecture.DENSE ? 0.3 : 0;
            return new TrainingSettings(
                    architecture,
                    architecture == Architecture.CONV_SINGLE ? 100 : 1,
                    batchSize,
                    Optimizer.Adadelta.DEFAULT,
                    2.5e-6,
                    L1Reduction.SUM,
                    0,
                    0,
                    dropout,
                    SEED,
                    0,
                    true);
        }
    },

    /**
     * Settings with which all networks reconstruct well from a sparse code, and no concept dies. Without the warm-up of
     * those whose code has one place, and without the initial bias, some concepts stay zero for every image;
     * docs/presets.md has the numbers.
     */
    RECOMMENDED {
        @Override
        public TrainingSettings settings(Architecture architecture) {
            return switch (architecture) {
                case DENSE ->
                    new TrainingSettings(
                            architecture,
                            10,
                            32,
                            Optimizer.Adam.DEFAULT.withLearningRate(1e-3),
                            1.6e-2,
                            L1Reduction.MEAN,
                            10,
                            0.25,
                            0.3,
                            SEED,
                            0,
                            true);
                case CONV ->
                    new TrainingSettings(
                            architecture,
                            10,
                            64,
                            Optimizer.Adam.DEFAULT.withLearningRate(2e-3),
                            1.5e-4,
                            L1Reduction.MEAN,
                            0,
                            0.5,
                            0,
                            SEED,
                            0,
                            true);
                case CONV_SINGLE ->
                    new TrainingSettings(
                            architecture,
                            10,
                            32,
                            Optimizer.Adadelta.DEFAULT.withLearningRate(2),
                            5e-3,
                            L1Reduction.MEAN,
                            10,
                            2,
                            0,
                            SEED,
                            0,
                            true);
            };
        }
    };

    private static final long SEED = 1;

    /** The preset's settings for one of the networks: all training images, shuffled, seed 1. */
    public abstract TrainingSettings settings(Architecture architecture);

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
