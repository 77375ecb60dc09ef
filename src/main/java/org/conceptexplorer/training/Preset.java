package org.conceptexplorer.training;

import java.util.Locale;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Optimizer;

/** Settings that belong together, to start from. */
public enum Preset {
    /** What the notebook of January 2019 did: one epoch of Adadelta, the L1 penalty added up over the batch. */
    NOTEBOOK {
        @Override
        public TrainingSettings settings(Architecture architecture) {
            int batchSize = architecture == Architecture.DENSE ? 256 : 128;
            double dropout = architecture == Architecture.DENSE ? 0.3 : 0;
            return of(architecture, 1, batchSize, Optimizer.Adadelta.DEFAULT, 2.5e-6, L1Reduction.SUM, dropout);
        }
    },

    /** Settings with which every concept comes to life and the reconstructions become sharp. */
    RECOMMENDED {
        @Override
        public TrainingSettings settings(Architecture architecture) {
            Optimizer adam = Optimizer.Adam.DEFAULT;
            return architecture == Architecture.DENSE
                    ? of(architecture, 10, 128, adam.withLearningRate(1e-3), 2e-3, L1Reduction.MEAN, 0.1)
                    : of(architecture, 10, 64, adam.withLearningRate(2e-3), 1e-4, L1Reduction.MEAN, 0);
        }
    };

    private static final long SEED = 1;

    /** The preset's settings for one of the networks: all training images, shuffled, seed 1. */
    public abstract TrainingSettings settings(Architecture architecture);

    /** The name used in commands. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static TrainingSettings of(
            Architecture architecture,
            int epochs,
            int batchSize,
            Optimizer optimizer,
            double l1,
            L1Reduction reduction,
            double dropout) {
        return new TrainingSettings(architecture, epochs, batchSize, optimizer, l1, reduction, dropout, SEED, 0, true);
    }
}
