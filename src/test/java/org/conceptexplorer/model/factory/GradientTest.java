package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.dense.Dropout;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Losses and gradients of the fast networks against finite differences of naive ones in double precision. */
class GradientTest {
    private static final int IMAGES = 3;
    private static final double L1 = 2e-2;
    private static final double STEP = 1e-6;
    private static final int PROBES_PER_ARRAY = 10;

    private final ImageSet images = Problems.noise(IMAGES, 7);

    @ParameterizedTest
    @CsvSource({"DENSE,SUM", "DENSE,MEAN", "CONV,SUM", "CONV,MEAN"})
    void theWholeLossHasTheGradientThatFiniteDifferencesShow(Architecture architecture, L1Reduction reduction) {
        Weights weights = Problems.weights(architecture, 3);
        double[] gradient = gradient(weights, L1, reduction);
        compare(weights, gradient, changed -> bce(architecture, changed) + penalty(architecture, changed, reduction));
    }

    @ParameterizedTest
    @CsvSource({"DENSE,SUM", "DENSE,MEAN", "CONV,SUM", "CONV,MEAN"})
    void thePenaltyAloneHasTheGradientThatFiniteDifferencesShow(Architecture architecture, L1Reduction reduction) {
        Weights weights = Problems.weights(architecture, 4);
        double[] difference = gradient(weights, L1, reduction);
        double[] without = gradient(weights, 0, reduction);
        for (int i = 0; i < difference.length; i++) {
            difference[i] -= without[i];
        }
        compare(weights, difference, changed -> penalty(architecture, changed, reduction));
    }

    @ParameterizedTest
    @CsvSource({"DENSE,SUM", "DENSE,MEAN", "CONV,SUM", "CONV,MEAN"})
    void theLossIsThatOfTheWeightsBeforeTheStep(Architecture architecture, L1Reduction reduction) {
        Weights weights = Problems.weights(architecture, 5);
        double[] parameters = Problems.doubles(FlatWeights.of(weights));
        try (Autoencoder network = Autoencoders.create(weights, Problems.descent(L1, reduction), 0)) {
            StepLoss loss = network.step(images, Problems.all(IMAGES), 0, IMAGES);
            double penalty = penalty(architecture, parameters, reduction);
            assertThat(loss.bce()).isCloseTo(bce(architecture, parameters), within(1e-6));
            assertThat(loss.l1()).isCloseTo(penalty, within(1e-5 * penalty));
        }
    }

    @Test
    void theGradientKnowsWhatDropoutLeftOut() {
        Weights weights = Problems.weights(Architecture.DENSE, 3);
        Objective objective = new Objective(new Optimizer.Sgd(1), 0, L1Reduction.MEAN, 0.4);
        compare(weights, gradient(weights, objective), this::bceWithDropout);
    }

    /** In the first step, with the rate 0.4 and the seed 0. */
    private double bceWithDropout(double[] parameters) {
        Dropout dropout = new Dropout(0.4, 0);
        double sum = 0;
        for (int image = 0; image < IMAGES; image++) {
            float[] factors = new float[164];
            dropout.draw(factors, 0, factors.length, 0, image);
            double[] pixels = Problems.pixels(images, image);
            sum += NaiveNetworks.passWithDropout(parameters, pixels, factors).crossEntropy(pixels);
        }
        return sum / IMAGES;
    }

    private double[] gradient(Weights weights, double l1, L1Reduction reduction) {
        return gradient(weights, Problems.descent(l1, reduction));
    }

    /** One step of plain descent with rate 1 changes the weights by the gradient. */
    private double[] gradient(Weights weights, Objective objective) {
        double[] gradient = Problems.doubles(FlatWeights.of(weights));
        try (Autoencoder network = Autoencoders.create(weights, objective, 0)) {
            network.step(images, Problems.all(IMAGES), 0, IMAGES);
            float[] after = FlatWeights.of(network.weights());
            for (int i = 0; i < after.length; i++) {
                gradient[i] -= after[i];
            }
        }
        return gradient;
    }

    private static void compare(Weights weights, double[] gradient, ToDoubleFunction<double[]> loss) {
        double[] parameters = Problems.doubles(FlatWeights.of(weights));
        SplittableRandom random = new SplittableRandom(11);
        int at = 0;
        for (Architecture.Layer layer : weights.architecture().layers()) {
            for (int size : new int[] {layer.kernelSize(), layer.biasSize()}) {
                for (int probe = 0; probe < PROBES_PER_ARRAY; probe++) {
                    int index = at + random.nextInt(size);
                    double numeric = derivative(parameters, index, loss);
                    assertThat(gradient[index])
                            .as("%s, %d", layer.name(), index)
                            .isCloseTo(numeric, near(numeric));
                }
                at += size;
            }
        }
    }

    private static double derivative(double[] parameters, int index, ToDoubleFunction<double[]> loss) {
        double value = parameters[index];
        parameters[index] = value + STEP;
        double above = loss.applyAsDouble(parameters);
        parameters[index] = value - STEP;
        double below = loss.applyAsDouble(parameters);
        parameters[index] = value;
        return (above - below) / (2 * STEP);
    }

    /** Differences of float32 weights show a gradient to about 1e-8; most of the probed ones lie above 1e-5. */
    private static Offset<Double> near(double expected) {
        return within(5e-8 + 1e-4 * Math.abs(expected));
    }

    private double bce(Architecture architecture, double[] parameters) {
        double sum = 0;
        for (int image = 0; image < IMAGES; image++) {
            double[] pixels = Problems.pixels(images, image);
            sum += NaiveNetworks.pass(architecture, parameters, pixels).crossEntropy(pixels);
        }
        return sum / IMAGES;
    }

    private double penalty(Architecture architecture, double[] parameters, L1Reduction reduction) {
        double sum = 0;
        for (int image = 0; image < IMAGES; image++) {
            double[] pixels = Problems.pixels(images, image);
            sum += NaiveNetworks.pass(architecture, parameters, pixels).activation();
        }
        return L1 * (reduction == L1Reduction.SUM ? sum : sum / IMAGES);
    }
}
