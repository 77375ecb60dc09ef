package org.conceptexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossEntropyTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-30, 1e-6, 0.3, 1, 2.5, 7, 15, 19.9, 22, 25, 30, 80, 88.6, 89, 1e4, 1e30})
    void agreesWithTheFormulasAtAnyLogit(double magnitude) {
        for (double logit : new double[] {magnitude, -magnitude}) {
            for (double target : new double[] {0, 0.25, 1}) {
                agrees((float) logit, target);
            }
        }
    }

    private static void agrees(float logit, double target) {
        double exact = Math.max(logit, 0) - target * logit + Math.log1p(Math.exp(-Math.abs(logit)));
        double sigmoid = 1 / (1 + Math.exp(-(double) logit));
        assertThat((double) loss(logit, target)).isCloseTo(exact, within(3e-7 + 2e-6 * exact));
        assertThat((double) reconstruction(logit)).isCloseTo(sigmoid, within(2e-13 + 1e-5 * sigmoid));
    }

    private static float loss(float logit, double target) {
        float[] sums = new float[16];
        CrossEntropy.addLosses(sums, exponentials(logit), filled(logit), filled((float) target));
        return sums[5];
    }

    private static float reconstruction(float logit) {
        float[] values = filled(logit);
        CrossEntropy.activate(values, exponentials(logit));
        return values[5];
    }

    private static float[] exponentials(float logit) {
        float[] exponentials = new float[16];
        CrossEntropy.exponentials(exponentials, filled(logit));
        return exponentials;
    }

    private static float[] filled(float value) {
        float[] array = new float[16];
        Arrays.fill(array, value);
        return array;
    }

    @Test
    void theGradientIsTheScaledDifference() {
        float[] reconstructions = {0.75f, 0.1f};
        CrossEntropy.differentiate(reconstructions, new float[] {0.5f, 0.5f}, new float[] {2, 10});
        assertThat(reconstructions).containsExactly(0.5f, -4);
    }

    @Test
    void notANumberStaysVisible() {
        assertThat(loss(Float.NaN, 0.5)).isNaN();
        assertThat(reconstruction(Float.NaN)).isNaN();
    }
}
