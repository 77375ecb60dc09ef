package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.conceptexplorer.model.ScriptedAutoencoder;
import org.conceptexplorer.model.StepLoss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DivergenceTest {
    private final TrainingPlan plan = Plans.plan(2000, 1, 2);
    private final List<TrainingEvent> events = new ArrayList<>();

    private TrainedRun train(IntFunction<StepLoss> losses) {
        ScriptedAutoencoder network = new ScriptedAutoencoder(plan.initialWeights(), losses);
        return new Trainer(plan, network, new TrainingControl(), events::add).train();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e6})
    void aBadLossStopsAtOnceAndKeepsTheLastGoodWeights(double bad) {
        TrainedRun run = train(step -> step == 250 ? new StepLoss(bad, 0) : Plans.HEALTHY);
        assertThat(run.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(run.steps().size()).isEqualTo(250);
        assertThat(run.steps().loss(249)).isEqualTo((Double) bad);
        assertThat(run.weights().array("reconstruction/bias")).containsExactly(200);
        assertThat(events).last().isEqualTo(new TrainingEvent.Ended(run));
    }

    @Test
    void weightsWhoseOwnLossIsBadAreNotKept() {
        // the copy made before step 201 is the one that leads to the bad loss of step 201
        TrainedRun run = train(step -> step == 201 ? new StepLoss(Double.NaN, 0) : Plans.HEALTHY);
        assertThat(run.weights().array("reconstruction/bias")).containsExactly(100);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aBadFirstLossLeavesTheInitialWeights(double bad) {
        TrainedRun run = train(step -> new StepLoss(bad, 0));
        assertThat(run.steps().size()).isEqualTo(1);
        assertThat(run.weights().array("reconstruction/bias")).containsExactly(0);
    }

    @Test
    void aSpikeOfAFewTimesTheFirstLossIsNoDivergence() {
        assertThat(train(step -> new StepLoss(step == 250 ? 5 : 0.7, 0)).outcome())
                .isEqualTo(Outcome.COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e6})
    void aBadValidationIsNotBlamedOnTheLossOfTheLastStep(double bad) {
        ScriptedAutoencoder network = new ScriptedAutoencoder(plan.initialWeights(), step -> Plans.HEALTHY);
        network.error = OptionalDouble.of(bad);
        TrainedRun run = new Trainer(plan, network, new TrainingControl(), events::add).train();
        assertThat(run.outcome()).isEqualTo(Outcome.DIVERGED);
        assertThat(run.history()).isEmpty();
        assertThat(run.explanation())
                .contains("step 1000 of epoch 1: its loss was still 0.750, but the weights that it led to")
                .doesNotContain("went from");
    }

    @Test
    void aLossThatWentOutOfHandIsQuoted() {
        assertThat(train(step -> new StepLoss(step == 250 ? 1e6 : 0.5, 0)).explanation())
                .contains("step 250 of epoch 1: the loss went from 0.500 to 1.00e+06");
    }

    @Test
    void theExplanationSaysWhereAndWhatToTry() {
        TrainedRun run = train(step -> new StepLoss(step == 250 ? Double.NaN : 0.5, 0));
        assertThat(run.explanation())
                .contains("step 250 of epoch 1", "no longer a number", "learning rate below 0.002", "adam");
    }
}
