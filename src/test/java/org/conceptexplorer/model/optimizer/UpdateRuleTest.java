package org.conceptexplorer.model.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Two steps of each rule from the weight 1, with gradients 0.5 and −0.25, worked out by hand. */
class UpdateRuleTest {
    private static final Offset<Double> NEAR = within(2e-7);

    private final float[] weight = {1};

    private double step(UpdateRule rule, float gradient) {
        rule.update(weight, new float[] {gradient});
        return weight[0];
    }

    @Test
    void adadeltaScalesStepsByTheRatioOfTwoRunningAverages() {
        UpdateRule rule = UpdateRule.of(new Optimizer.Adadelta(1, 0.5, 0.01), 1);
        // G = 0.125, step = 0.5·√0.01/√0.135 = 0.13608276, D = 0.00925926
        assertThat(step(rule, 0.5f)).isCloseTo(1 - 0.13608276, NEAR);
        // G = 0.09375, step = −0.25·√0.01925926/√0.10375 = −0.10771241
        assertThat(step(rule, -0.25f)).isCloseTo(1 - 0.13608276 + 0.10771241, NEAR);
    }

    @Test
    void theRateMultipliesAdadeltasStepButNotItsAverages() {
        UpdateRule rule = UpdateRule.of(new Optimizer.Adadelta(0.1, 0.5, 0.01), 1);
        step(rule, 0.5f);
        assertThat(step(rule, -0.25f)).isCloseTo(1 - 0.1 * (0.13608276 - 0.10771241), NEAR);
    }

    @Test
    void adamCorrectsBothMeansForTheirStart() {
        UpdateRule rule = UpdateRule.of(new Optimizer.Adam(0.1, 0.9, 0.99, 0.01), 1);
        // m/(1−0.9) = 0.5, v/(1−0.99) = 0.25: step = 0.1·0.5/(0.5+0.01)
        assertThat(step(rule, 0.5f)).isCloseTo(1 - 0.09803922, NEAR);
        // m = 0.02, /0.19 = 0.10526316; v = 0.0031, /0.0199 = 0.15577889: step = 0.1·0.10526316/(0.39468835+0.01)
        assertThat(step(rule, -0.25f)).isCloseTo(1 - 0.09803922 - 0.02601091, NEAR);
    }

    @Test
    void rmsPropDividesByTheRunningRoot() {
        UpdateRule rule = UpdateRule.of(new Optimizer.RmsProp(0.1, 0.9, 0.01), 1);
        // v = 0.025: step = 0.1·0.5/(0.15811388+0.01)
        assertThat(step(rule, 0.5f)).isCloseTo(1 - 0.29741743, NEAR);
        // v = 0.02875: step = −0.1·0.25/(0.16955825+0.01)
        assertThat(step(rule, -0.25f)).isCloseTo(1 - 0.29741743 + 0.13923058, NEAR);
    }

    @Test
    void plainDescentSubtractsTheRateTimesTheGradient() {
        assertThat(step(UpdateRule.of(new Optimizer.Sgd(0.1), 1), 0.5f)).isCloseTo(0.95, NEAR);
    }
}
