package org.conceptexplorer.model.factory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.source.DataChoice;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.L1Reduction;
import org.conceptexplorer.model.Objective;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.model.optimizer.Optimizer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The first 20 losses on MNIST in file order, without dropout and with the L1 penalty summed over the batch, against
 * those of the same networks written in PyTorch 1.13 and started from the same weights ({@code Weights.initial} with
 * seed 1). The PyTorch losses are stored beside this test, one per line.
 */
class ReferenceLossesTest {
    private static final Progress SILENT = new Progress() {
        @Override
        public void report(String what, long done, long total) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @ParameterizedTest
    @CsvSource({"DENSE,256", "CONV,128"})
    void theFirstTwentyLossesAreThoseOfPyTorch(Architecture architecture, int batch, @TempDir Path cache)
            throws IOException {
        ImageSet images = mnist(cache);
        int[] order = Problems.all(images.size());
        Objective objective = new Objective(Optimizer.Adadelta.DEFAULT, 2.5e-6, L1Reduction.SUM, 0);
        try (Autoencoder network = Autoencoders.create(Weights.initial(architecture, 1), objective, 1)) {
            int step = 0;
            for (double expected : losses(architecture)) {
                double loss = network.step(images, order, step * batch, batch).total();
                assertThat(loss).as("step %d", step + 1).isCloseTo(expected, within(1e-4 * expected));
                step++;
            }
            assertThat(step).isEqualTo(20);
        }
    }

    private static ImageSet mnist(Path cache) {
        String folder = System.getenv(Datasets.FOLDER_VARIABLE);
        assumeTrue(folder != null, "set " + Datasets.FOLDER_VARIABLE + " to the folder of MNIST's files to run this");
        return new Datasets(cache).open(DataChoice.parse(folder), SILENT).train();
    }

    private static List<Double> losses(Architecture architecture) throws IOException {
        String name = architecture.id() + "-losses.txt";
        try (InputStream in = Objects.requireNonNull(ReferenceLossesTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(Double::valueOf)
                    .toList();
        }
    }
}
