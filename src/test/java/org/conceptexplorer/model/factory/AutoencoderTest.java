package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.Encoding;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutoencoderTest {
    private static final Offset<Double> NEAR = within(2e-5);

    private final ImageSet images = Problems.noise(75, 7);

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void encodesLikeTheNaiveNetworkInTheOrderAskedFor(Architecture architecture) {
        Weights weights = Problems.weights(architecture, 2);
        int[] positions = {74, 3, 3, 0};
        try (Autoencoder network = Autoencoders.open(weights)) {
            Encoding encoding = network.encode(images, positions, true);
            assertThat(encoding.size()).isEqualTo(positions.length);
            for (int i = 0; i < positions.length; i++) {
                agrees(encoding, i, weights, Problems.pixels(images, positions[i]));
            }
        }
    }

    private static void agrees(Encoding encoding, int image, Weights weights, double[] pixels) {
        NaiveNetworks.Pass naive =
                NaiveNetworks.pass(weights.architecture(), Problems.doubles(FlatWeights.of(weights)), pixels);
        float[] code = encoding.code(image);
        assertThat(code).hasSize(naive.code.length);
        for (int unit = 0; unit < code.length; unit++) {
            assertThat((double) code[unit]).isCloseTo(naive.code[unit], NEAR);
        }
        float[] reconstruction = encoding.reconstruction(image);
        for (int pixel = 0; pixel < reconstruction.length; pixel++) {
            double expected = 1 / (1 + Math.exp(-naive.logits[pixel]));
            assertThat((double) reconstruction[pixel]).isCloseTo(expected, NEAR);
        }
        assertThat((double) encoding.error(image)).isCloseTo(naive.crossEntropy(pixels), NEAR);
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void anImageIsEncodedTheSameInAnyCompany(Architecture architecture) {
        try (Autoencoder network = Autoencoders.open(Problems.weights(architecture, 2))) {
            ImageSet crowd = Problems.noise(600, 7); // more than two of the widest shards
            Encoding many = network.encode(crowd, Problems.all(600), true);
            for (int image : new int[] {0, 31, 32, 255, 256, 511, 512, 599}) {
                sameAs(network.encode(crowd, new int[] {image}, true), many, image);
            }
        }
    }

    private static void sameAs(Encoding one, Encoding many, int image) {
        assertThat(one.code(0)).containsExactly(many.code(image), Offset.offset(1e-5f));
        assertThat(one.reconstruction(0)).containsExactly(many.reconstruction(image), Offset.offset(1e-5f));
        assertThat((double) one.error(0)).isCloseTo(many.error(image), within(1e-5));
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void leavesOutReconstructionsNobodyAskedFor(Architecture architecture) {
        try (Autoencoder network = Autoencoders.open(Problems.weights(architecture, 2))) {
            Encoding with = network.encode(images, Problems.all(75), true);
            Encoding without = network.encode(images, Problems.all(75), false);
            assertThat(without.hasReconstructions()).isFalse();
            assertThat(without.meanError()).isEqualTo(with.meanError());
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void encodesNothingToNothing(Architecture architecture) {
        try (Autoencoder network = Autoencoders.open(Problems.weights(architecture, 2))) {
            assertThat(network.encode(images, new int[0], true).size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void givesBackTheWeightsItWasMadeOf(Architecture architecture) {
        Weights weights = Problems.weights(architecture, 2);
        try (Autoencoder network = Autoencoders.open(weights)) {
            assertThat(FlatWeights.of(network.weights())).containsExactly(FlatWeights.of(weights));
        }
    }

    /** The lanes and columns that the first batch filled must not count in the second. */
    @ParameterizedTest
    @EnumSource(Architecture.class)
    void aSmallerBatchAfterALargerOneIsNotMixedWithIt(Architecture architecture) {
        Weights weights = Problems.weights(architecture, 2);
        Objective still = new Objective(new Optimizer.Sgd(1e-30), 0.01, L1Reduction.SUM, 0);
        try (Autoencoder used = Autoencoders.create(weights, still, 1);
                Autoencoder fresh = Autoencoders.create(weights, still, 1)) {
            int[] order = Problems.all(75);
            used.step(images, order, 0, 70);
            assertThat(used.step(images, order, 70, 5)).isEqualTo(fresh.step(images, order, 70, 5));
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void learnsToTellASquareFromAnEmptyImage(Architecture architecture) {
        ImageSet squares = Problems.squares(32);
        Objective objective = new Objective(Optimizer.Adam.DEFAULT.withLearningRate(1e-2), 0, L1Reduction.MEAN, 0);
        try (Autoencoder network = Autoencoders.create(Weights.initial(architecture, 1), objective, 1)) {
            for (int step = 0; step < 60; step++) {
                network.step(squares, Problems.all(32), 0, 32);
            }
            assertThat(network.encode(squares, Problems.all(32), false).meanError())
                    .isLessThan(0.1);
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void aDivergedLossIsReportedAsItIs(Architecture architecture) {
        Objective wild = new Objective(new Optimizer.Sgd(1e30), 0, L1Reduction.MEAN, 0);
        try (Autoencoder network = Autoencoders.create(Problems.weights(architecture, 1), wild, 1)) {
            network.step(images, Problems.all(75), 0, 75);
            double total = network.step(images, Problems.all(75), 0, 75).total();
            assertThat(Double.isFinite(total)).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void aClosedNetworkRefusesWorkAndCanBeClosedAgain(Architecture architecture) {
        Autoencoder network = Autoencoders.open(Problems.weights(architecture, 1));
        network.close();
        network.close();
        assertThatThrownBy(() -> network.step(images, Problems.all(75), 0, 75))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> network.encode(images, Problems.all(75), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void dropoutIsForTrainingAlone() {
        Objective dropping = new Objective(new Optimizer.Sgd(1e-30), 0, L1Reduction.MEAN, 0.5);
        Weights weights = Problems.weights(Architecture.DENSE, 1);
        try (Autoencoder network = Autoencoders.create(weights, dropping, 1)) {
            double trained = network.step(images, Problems.all(75), 0, 75).bce();
            double again = network.step(images, Problems.all(75), 0, 75).bce();
            double used = network.encode(images, Problems.all(75), false).meanError();
            assertThat(again).isNotEqualTo(trained);
            assertThat(network.encode(images, Problems.all(75), false).meanError())
                    .isEqualTo(used);
        }
    }
}
