package org.conceptexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.conceptexplorer.analysis.concept.ReconstructionError;
import org.conceptexplorer.analysis.label.Labels;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.analysis.probe.KnnProbe;
import org.conceptexplorer.analysis.probe.LinearProbe;
import org.conceptexplorer.analysis.probe.ProbeData;
import org.conceptexplorer.analysis.projection.Pca;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.mnist.RealMnist;
import org.conceptexplorer.data.source.Datasets;
import org.conceptexplorer.data.source.FolderChoice;
import org.junit.jupiter.api.Test;

/** What codes are compared with, principal components and raw pixels, on MNIST itself against scikit-learn. */
class MnistNumbersTest {
    private static final double POINTS = 0.01;

    @Test
    void principalComponentsAndRawPixelsScoreAsInScikitLearn() {
        Dataset mnist = Datasets.standard().open(new FolderChoice(RealMnist.folder()), Progress.NONE);
        JsonNode expected = Expected.mnist();
        FloatMatrix test = InkMatrix.of(mnist.test());
        Pca pca = Pca.fit(InkMatrix.of(mnist.train()), 10, Progress.NONE);

        ReconstructionError error = ReconstructionError.of(test, pca.reconstruct(pca.project(test)));
        assertThat(error.mse()).isCloseTo(expected.get("pca10_mse").asDouble(), within(1e-6));
        assertThat(error.bce()).isCloseTo(expected.get("pca10_bce").asDouble(), within(1e-5));
        for (int i = 0; i < 10; i++) {
            assertThat(pca.variance(i))
                    .isCloseTo(expected.get("pca10_variance").get(i).asDouble(), within(1e-6));
        }

        ImageSet few = mnist.train().first(5_000);
        FloatMatrix train = InkMatrix.of(few);
        ProbeData pixels = new ProbeData(train, Labels.of(few), test, Labels.of(mnist.test()));
        ProbeData components =
                new ProbeData(pca.project(train), Labels.of(few), pca.project(test), Labels.of(mnist.test()));
        assertThat(KnnProbe.test(pixels, 5, Progress.NONE).value())
                .isCloseTo(expected.get("pixels_knn").asDouble(), within(1e-12));
        assertThat(LinearProbe.test(components, Progress.NONE).accuracy().value())
                .isCloseTo(expected.get("pca10_linear_probe").asDouble(), within(0.3 * POINTS));
        assertThat(LinearProbe.test(pixels, Progress.NONE).accuracy().value())
                .isCloseTo(expected.get("pixels_linear_probe").asDouble(), within(0.3 * POINTS));
    }
}
