package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class EarlyStoppingTest {
    private static List<EpochRecord> history(double... errors) {
        List<EpochRecord> history = new ArrayList<>();
        for (double error : errors) {
            history.add(new EpochRecord(history.size() + 1, 10, 1, 1, 1, 0, error));
        }
        return history;
    }

    @Test
    void itEndsAfterAsManyEpochsThatWereNoBetter() {
        EarlyStopping stopping = new EarlyStopping(2, 0);
        assertThat(stopping.at(history(0.5, 0.4, 0.4))).isFalse();
        assertThat(stopping.at(history(0.5, 0.4, 0.4, 0.41))).isTrue();
        assertThat(stopping.at(history(0.5, 0.4, 0.41, 0.39, 0.4))).isFalse();
    }

    @Test
    void tooSmallAnImprovementIsNone() {
        assertThat(new EarlyStopping(2, 0.01).at(history(0.5, 0.495, 0.491))).isTrue();
        assertThat(new EarlyStopping(2, 0.01).at(history(0.5, 0.495, 0.489))).isFalse();
    }

    @Test
    void withoutPatienceItNeverEnds() {
        assertThat(new EarlyStopping(0, 0).at(history(0.1, 0.2, 0.3, 0.4))).isFalse();
    }

    /** Errors of 0.5, 0.3, 0.4, 0.6, …: the second epoch is the best. */
    private static TrainedRun train(int epochs) {
        TrainingPlan plan =
                TrainingPlan.of(Plans.dataset(10), Plans.settings(epochs, 5).with(Settings.PATIENCE, 2));
        ScriptedAutoencoder network = new ScriptedAutoencoder(plan.initialWeights(), step -> Plans.HEALTHY);
        double[] errors = {0.5, 0.3, 0.4, 0.6, 0.7, 0.2};
        TrainingListener script = event -> {
            if (event instanceof TrainingEvent.Stepped stepped) {
                network.error = OptionalDouble.of(errors[stepped.step().epoch() - 1]);
            }
        };
        return new Trainer(plan, network, new TrainingControl(), script).train();
    }

    @Test
    void theWeightsOfTheBestEpochAreKept() {
        TrainedRun run = train(6);
        assertThat(run.outcome()).isEqualTo(Outcome.STOPPED_EARLY);
        assertThat(run.history()).hasSize(4);
        assertThat(run.weights().array("reconstruction/bias")[0]).isEqualTo(4); // steps done
        assertThat(run.lastWeights().array("reconstruction/bias")[0]).isEqualTo(8);
        assertThat(run.explanation())
                .contains("early after 4 of 6 epochs", "weights of epoch 2 are kept", "0.300 on the test images");
    }

    @Test
    void theyAreKeptTooWhenAllEpochsAreTrained() {
        TrainedRun run = train(3);
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.weights().array("reconstruction/bias")[0]).isEqualTo(4);
    }
}
