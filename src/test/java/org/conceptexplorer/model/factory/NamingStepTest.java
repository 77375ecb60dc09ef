package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.StepConditions;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Adam;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.conceptexplorer.model.optimizer.Sgd;
import org.conceptexplorer.naming.ImageNames;
import org.conceptexplorer.naming.NameLoss;
import org.conceptexplorer.naming.NamingSettings;
import org.conceptexplorer.naming.QuietL1;
import org.conceptexplorer.naming.Teacher;
import org.conceptexplorer.naming.Warp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Steps that learn names, against finite differences of naive networks in double precision. */
class NamingStepTest {
    private static final int IMAGES = 3;
    private static final long SEED = 5;
    private static final double NAMING = 0.3;
    private static final double QUIET = 0.02;
    private static final double STEP = 1e-6;
    private static final int PROBES_PER_ARRAY = 8;

    private final ImageSet images = Problems.noise(100, 7);
    private final ImageNames names =
            Teacher.name(images, new NamingSettings(Architecture.CONCEPTS, 0, SEED), 1, Progress.NONE);
    private final StepConditions conditions = new StepConditions(4, 1, 0.5, 1, Optional.of(names));

    private static Objective objective(Optimizer optimizer) {
        return new Objective(optimizer, 0, L1Reduction.MEAN, 0, NAMING, QUIET);
    }

    @ParameterizedTest
    @EnumSource
    void theWholeLossHasTheGradientThatFiniteDifferencesShow(Architecture architecture) {
        Weights weights = Problems.weights(architecture, 3);
        double[] gradient = Problems.doubles(FlatWeights.of(weights));
        try (Autoencoder network = Autoencoders.create(weights, objective(new Sgd(1)), SEED)) {
            network.step(images, order(), 0, IMAGES, conditions);
            float[] after = FlatWeights.of(network.weights());
            IntStream.range(0, after.length).forEach(i -> gradient[i] -= after[i]);
        }
        compare(weights, gradient, parameters -> {
            double bce = mean(image ->
                    NaiveNetworks.pass(architecture, parameters, pixels(image)).crossEntropy(pixels(image)));
            return bce + quiet(architecture, parameters) + named(architecture, parameters);
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachTermIsToldWithItsWeight(Architecture architecture) {
        Weights weights = Problems.weights(architecture, 5);
        double[] parameters = Problems.doubles(FlatWeights.of(weights));
        try (Autoencoder network = Autoencoders.create(weights, objective(new Sgd(1)), SEED)) {
            StepLoss loss = network.step(images, order(), 0, IMAGES, conditions);
            assertThat(loss.names()).isCloseTo(named(architecture, parameters), within(1e-6));
            double quiet = quiet(architecture, parameters);
            assertThat(loss.l1()).isPositive().isCloseTo(quiet, within(1e-5 * quiet));
            assertThat(loss.total()).isEqualTo(loss.bce() + loss.l1() + loss.names());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameBitsOnAnyNumberOfThreads(Architecture architecture) {
        int one = trained(architecture, 1);
        assertThat(trained(architecture, 2)).isEqualTo(one);
        assertThat(trained(architecture, 3)).isEqualTo(one);
    }

    private int trained(Architecture architecture, int threads) {
        Weights initial = Weights.initial(architecture, 1);
        int[] order = Problems.all(images.size());
        try (Autoencoder network = Autoencoders.create(initial, objective(new Adam()), SEED, threads)) {
            for (int step = 0; step < 6; step++) {
                StepConditions now = new StepConditions(step, 1, 1, 0.7, Optional.of(names));
                network.step(images, order, 0, step % 2 == 0 ? 100 : 75, now);
            }
            return Arrays.hashCode(FlatWeights.of(network.weights()));
        }
    }

    /** Beside two small objects for each warp, of 64 bytes where objects are aligned so. On one thread, because the bean counts what one thread allocates. */
    @ParameterizedTest
    @EnumSource
    void aStepLeavesHardlyAnyGarbage(Architecture architecture) {
        int[] order = Problems.all(images.size());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Weights initial = Weights.initial(architecture, 1);
        try (Autoencoder network = Autoencoders.create(initial, objective(new Adam()), 1, 1)) {
            IntStream.range(0, 20).forEach(step -> network.step(images, order, 0, images.size(), conditions));
            long before = threads.getCurrentThreadAllocatedBytes();
            IntStream.range(0, 20).forEach(step -> network.step(images, order, 0, images.size(), conditions));
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 20).isLessThan(136 * images.size() + 1024);
        }
    }

    @Test
    void aShareOfTheLearningRateIsAShareOfTheStep() {
        double whole = change(1);
        assertThat(change(0.25)).isNotZero().isCloseTo(whole / 4, within(1e-3 * Math.abs(whole)));
    }

    private double change(double share) {
        Weights initial = Problems.weights(Architecture.DENSE, 2);
        try (Autoencoder network = Autoencoders.create(initial, objective(new Sgd(1)), SEED)) {
            network.step(images, order(), 0, IMAGES, new StepConditions(0, 1, 1, share, Optional.of(names)));
            return network.weights().array("concepts/bias")[3] - initial.array("concepts/bias")[3];
        }
    }

    @Test
    void namesThatNobodyFoundAreMissed() {
        Weights initial = Weights.initial(Architecture.DENSE, 1);
        try (Autoencoder network = Autoencoders.create(initial, objective(new Sgd(1)), SEED)) {
            assertThatThrownBy(() -> network.step(images, order(), 0, IMAGES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("nobody has named");
        }
    }

    private static int[] order() {
        return new int[] {2, 0, 1};
    }

    private double named(Architecture architecture, double[] parameters) {
        Warp warp = new Warp(SEED);
        return NAMING
                * mean(place -> {
                    float[] seen = new float[ImageSet.PIXELS];
                    double[] exact = pixels(place);
                    float[] plain = new float[seen.length];
                    IntStream.range(0, plain.length).forEach(i -> plain[i] = (float) exact[i]);
                    warp.draw(plain, seen, conditions.step(), place);
                    double[] said = NaiveNetworks.preActivations(architecture, parameters, Problems.doubles(seen));
                    return NameLoss.of(said, 0, said.length, names.of(order()[place]));
                });
    }

    /** Of the code's means over places; half of it is in force. */
    private double quiet(Architecture architecture, double[] parameters) {
        return QUIET
                / 2
                * mean(place -> {
                    double[] code = NaiveNetworks.pass(architecture, parameters, pixels(place)).code;
                    double[] means = new double[Architecture.CONCEPTS];
                    IntStream.range(0, code.length)
                            .forEach(i -> means[i % means.length] += code[i] * means.length / code.length);
                    return QuietL1.of(means, 0, means.length);
                });
    }

    private double[] pixels(int place) {
        return Problems.pixels(images, order()[place]);
    }

    private static double mean(IntToDoubleFunction ofPlace) {
        return IntStream.range(0, IMAGES).mapToDouble(ofPlace).sum() / IMAGES;
    }

    private static void compare(Weights weights, double[] gradient, ToDoubleFunction<double[]> loss) {
        double[] parameters = Problems.doubles(FlatWeights.of(weights));
        SplittableRandom random = new SplittableRandom(11);
        int at = 0;
        for (Architecture.Layer layer : weights.architecture().layers()) {
            for (int size : new int[] {layer.kernelSize(), layer.biasSize()}) {
                for (int probe = 0; probe < PROBES_PER_ARRAY; probe++) {
                    int index = at + random.nextInt(size);
                    double value = parameters[index];
                    parameters[index] = value + STEP;
                    double above = loss.applyAsDouble(parameters);
                    parameters[index] = value - STEP;
                    double slope = (above - loss.applyAsDouble(parameters)) / (2 * STEP);
                    parameters[index] = value;
                    assertThat(gradient[index])
                            .as("%s, %d", layer.name(), index)
                            .isCloseTo(slope, within(1e-7 + 2e-4 * Math.abs(slope)));
                }
                at += size;
            }
        }
    }
}
