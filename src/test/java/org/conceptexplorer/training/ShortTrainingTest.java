package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShortTrainingTest {
    private static final Dataset DIGITS = SampleDigits.dataset(1_000, 200, 1);

    private static TrainedRun train(TrainingSettings settings) {
        TrainingPlan plan = TrainingPlan.of(DIGITS, settings);
        try (Autoencoder network = Autoencoders.create(plan.initialWeights(), settings.objective(), settings.seed())) {
            return new Trainer(plan, network, new TrainingControl(), TrainingListener.NONE).train();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothNetworksLearnFromSampleDigits(Architecture architecture) {
        TrainedRun run = train(Preset.RECOMMENDED.settings(architecture).withEpochs(4));
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.history()).extracting(EpochRecord::validationBce).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(run.history().get(3).validationBce()).isLessThan(0.4);
    }

    @Test
    void aLearningRateFarTooLargeIsSeenAsDivergence() {
        Optimizer wild = Optimizer.Sgd.DEFAULT.withLearningRate(100);
        TrainedRun run = train(Preset.RECOMMENDED.settings(Architecture.CONV).withOptimizer(wild));
        assertThat(run.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(run.explanation()).contains("diverged", "learning rate below 100");
    }
}
