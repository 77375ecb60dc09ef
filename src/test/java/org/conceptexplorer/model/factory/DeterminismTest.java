package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeterminismTest {
    private static final int BATCH = 100;
    private static final int BATCHES = 5;
    private static final int STEPS = 200;

    /** A fingerprint of the weights after 200 steps. */
    private static int train(Architecture architecture, int threads) {
        ImageSet images = Problems.noise(BATCH * BATCHES, 1);
        int[] order = Problems.all(images.size());
        Objective objective = new Objective(Optimizer.Adadelta.DEFAULT, 1e-5, L1Reduction.SUM, 0.3);
        try (Autoencoder network = Autoencoders.create(Weights.initial(architecture, 1), objective, 1, threads)) {
            for (int step = 0; step < STEPS; step++) {
                network.step(images, order, step % BATCHES * BATCH, BATCH);
            }
            return Arrays.hashCode(FlatWeights.of(network.weights()));
        }
    }

    @ParameterizedTest
    @EnumSource(Architecture.class)
    void weightsAreTheSameBitsOnAnyNumberOfThreadsAndInAnotherProcess(Architecture architecture)
            throws IOException, InterruptedException {
        int fingerprint = train(architecture, 2);
        assertThat(train(architecture, 2)).isEqualTo(fingerprint);
        assertThat(train(architecture, 1)).isEqualTo(fingerprint);
        assertThat(train(architecture, 3)).isEqualTo(fingerprint);
        assertThat(elsewhere(architecture)).endsWith("fingerprint " + fingerprint);
    }

    private static String elsewhere(Architecture architecture) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeterminismTest.class.getName(),
                        architecture.name())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    /** Trains in a process of its own. */
    public static void main(String[] args) {
        System.out.println("fingerprint " + train(Architecture.valueOf(args[0]), 2));
    }
}
