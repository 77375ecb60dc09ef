package org.conceptexplorer.model.dense;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DropoutTest {
    private static final int UNITS = 164;

    private static float[] draw(Dropout dropout, int step, int image) {
        float[] factors = new float[UNITS];
        dropout.draw(factors, 0, UNITS, step, image);
        return factors;
    }

    @Test
    void leavesOutTheGivenShareAndKeepsTheMean() {
        Dropout dropout = new Dropout(0.3, 1);
        int zeros = 0;
        double sum = 0;
        int draws = 2_000;
        for (int image = 0; image < draws; image++) {
            for (float factor : draw(dropout, image % 7, image)) {
                zeros += factor == 0 ? 1 : 0;
                sum += factor;
            }
        }
        double all = draws * (double) UNITS;
        assertThat(zeros / all).isCloseTo(0.3, within(0.005));
        assertThat(sum / all).isCloseTo(1, within(0.01));
    }

    @Test
    void everyUnitIsLeftOutEquallyOften() {
        Dropout dropout = new Dropout(0.5, 2);
        int[] zeros = new int[UNITS];
        for (int image = 0; image < 2_000; image++) {
            float[] factors = draw(dropout, 0, image);
            for (int unit = 0; unit < UNITS; unit++) {
                zeros[unit] += factors[unit] == 0 ? 1 : 0;
            }
        }
        assertThat(IntStream.of(zeros).min().orElseThrow()).isGreaterThan(880);
        assertThat(IntStream.of(zeros).max().orElseThrow()).isLessThan(1_120);
    }

    @Test
    void followsFromSeedStepAndImageAlone() {
        float[] factors = draw(new Dropout(0.3, 1), 4, 9);
        assertThat(draw(new Dropout(0.3, 1), 4, 9)).containsExactly(factors);
        assertThat(draw(new Dropout(0.3, 2), 4, 9)).isNotEqualTo(factors);
        assertThat(draw(new Dropout(0.3, 1), 5, 9)).isNotEqualTo(factors);
        assertThat(draw(new Dropout(0.3, 1), 4, 8)).isNotEqualTo(factors);
    }

    @Test
    void leavesNothingOutAtRateZero() {
        assertThat(draw(new Dropout(0, 1), 0, 0)).containsOnly(1);
    }
}
