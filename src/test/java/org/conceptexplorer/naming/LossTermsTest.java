package org.conceptexplorer.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.conceptexplorer.data.SeededRandom;
import org.junit.jupiter.api.Test;

class LossTermsTest {
    private static final int UNITS = 10;
    private static final int IMAGES = 20;
    private static final double WEIGHT = 0.3;

    private static double[] preActivations(double spread) {
        SeededRandom random = new SeededRandom(5);
        double[] values = new double[IMAGES * UNITS];
        for (int i = 0; i < values.length; i++) {
            values[i] = spread * random.nextGaussian();
        }
        return values;
    }

    private static void assertSlopes(double[] values, double[] gradient, ToDoubleFunction<double[]> loss) {
        double h = 1e-5;
        for (int i = 0; i < values.length; i++) {
            double[] above = values.clone();
            double[] below = values.clone();
            above[i] += h;
            below[i] -= h;
            double slope = (loss.applyAsDouble(above) - loss.applyAsDouble(below)) / (2 * h);
            assertThat(gradient[i]).as("gradient %d", i).isCloseTo(slope, within(1e-8));
        }
    }

    private static double nameLosses(double[] values) {
        double sum = 0;
        for (int image = 0; image < IMAGES; image++) {
            sum += WEIGHT * NameLoss.of(values, image * UNITS, UNITS, image % UNITS);
        }
        return sum;
    }

    private static double penalties(double[] values) {
        double sum = 0;
        for (int image = 0; image < IMAGES; image++) {
            sum += WEIGHT * QuietL1.of(values, image * UNITS, UNITS);
        }
        return sum;
    }

    @Test
    void theNamesGradientIsTheSlopeOfTheirLoss() {
        double[] values = preActivations(2);
        double[] gradient = new double[values.length];
        for (int image = 0; image < IMAGES; image++) {
            NameLoss.addGradient(values, image * UNITS, UNITS, image % UNITS, WEIGHT, gradient);
        }
        assertSlopes(values, gradient, LossTermsTest::nameLosses);
    }

    @Test
    void aNameCostsNothingOnceItsConceptStandsOut() {
        double[] values = {0, 0, 800, 0};
        assertThat(NameLoss.of(values, 0, 4, 2)).isZero();
        assertThat(NameLoss.of(values, 0, 4, 0)).isEqualTo(800);
        assertThat(NameLoss.of(new double[] {-3, -3}, 0, 2, 1)).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void theQuietPenaltysGradientIsItsSlope() {
        double[] values = preActivations(1);
        double[] gradient = new double[values.length];
        for (int image = 0; image < IMAGES; image++) {
            QuietL1.addGradient(values, image * UNITS, UNITS, WEIGHT, gradient);
        }
        assertSlopes(values, gradient, LossTermsTest::penalties);
    }

    @Test
    void theQuietPenaltySparesTheLargestAlone() {
        assertThat(QuietL1.of(new double[] {1, 4, -2, 0.5}, 0, 4)).isEqualTo(1.5);
        assertThat(QuietL1.of(new double[] {-1, -4}, 0, 2)).isZero();
    }

    @Test
    void ofEquallyLargeConceptsTheFirstIsSpared() {
        double[] gradient = new double[5];
        QuietL1.addGradient(new double[] {-1, 3, 3, 0, 3}, 0, 5, 1, gradient);
        assertThat(gradient).containsExactly(0, 0, 1, 0, 1);
    }

    @Test
    void gradientsAreAddedToWhatIsThere() {
        double[] gradient = {7, 7};
        QuietL1.addGradient(new double[] {1, 2}, 0, 2, 1, gradient);
        NameLoss.addGradient(new double[] {1, 1}, 0, 2, 0, 1, gradient);
        assertThat(gradient).containsExactly(7.5, 7.5);
    }
}
