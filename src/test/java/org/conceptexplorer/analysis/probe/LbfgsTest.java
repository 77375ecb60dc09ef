package org.conceptexplorer.analysis.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
    /** Σ i · (xᵢ − i)² + ¼ (x₀ − x₁)⁴: smooth, convex, badly scaled. */
    private static double bowl(double[] at, double[] gradient) {
        double value = 0;
        for (int i = 0; i < at.length; i++) {
            value += (i + 1) * Math.pow(at[i] - i, 2);
            gradient[i] = 2 * (i + 1) * (at[i] - i);
        }
        double difference = at[0] - at[1];
        gradient[0] += Math.pow(difference, 3);
        gradient[1] -= Math.pow(difference, 3);
        return value + Math.pow(difference, 4) / 4;
    }

    @Test
    void findsWhereTheGradientVanishes() {
        Lbfgs search = new Lbfgs(LbfgsTest::bowl, 60);
        assertThat(search.minimise(1e-5, 500)).isTrue();

        double[] gradient = new double[60];
        bowl(search.point(), gradient);
        assertThat(gradient).containsOnly(new double[60], within(1e-2));
        assertThat(search.point()[40]).isCloseTo(40, within(1e-4));
    }

    @Test
    void saysWhenStepsRanOut() {
        Lbfgs search = new Lbfgs(LbfgsTest::bowl, 60);
        assertThat(search.minimise(1e-5, 2)).isFalse();
        assertThat(search.iterations()).isEqualTo(2);
    }
}
