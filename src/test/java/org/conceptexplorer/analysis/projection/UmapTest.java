package org.conceptexplorer.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CancellationException;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.junit.jupiter.api.Test;

class UmapTest {
    private static final FloatMatrix CODES = Expected.test().whole();

    @Test
    void keepsNeighboursNearlyAsWellAsScikitLearnsTsneAndFarBetterThanPca() {
        JsonNode expected = Expected.numbers().get("trustworthiness");
        double pca = Trustworthiness.of(CODES, new PcaProjection().project(CODES, Progress.NONE), 10);
        double umap = Trustworthiness.of(CODES, Umap.usual(1_000, 1).project(CODES, Progress.NONE), 10);

        assertThat(pca).isCloseTo(expected.get("pca").asDouble(), within(1e-3)); // so it is measured alike
        assertThat(umap).isGreaterThan(expected.get("tsne").asDouble() - 0.03);
    }

    @Test
    void theSameSeedGivesTheSameMapAndAnotherOneAnother() {
        Umap umap = new Umap(10, 30, 1);
        FloatMatrix map = umap.project(CODES, Progress.NONE);

        assertThat(umap.project(CODES, Progress.NONE).row(17)).isEqualTo(map.row(17));
        assertThat(new Umap(10, 30, 2).project(CODES, Progress.NONE).row(17)).isNotEqualTo(map.row(17));
    }

    @Test
    void equalCodesAndVeryFewPointsGetFinitePlaces() {
        FloatMatrix map = new Umap(15, 50, 1).project(FloatMatrix.filled(40, 10, (row, column) -> 0), Progress.NONE);
        assertThat(map.rows()).isEqualTo(40);
        for (int count = 0; count < 5; count++) {
            FloatMatrix few = FloatMatrix.filled(count, 3, (row, column) -> row + column);
            assertThat(new Umap(15, 5, 1).project(few, Progress.NONE).rows()).isEqualTo(count);
        }
    }

    @Test
    void canBeCancelledBetweenEpochs() {
        long[] reached = new long[1];
        Progress threeEpochs = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                reached[0] = what.equals("Laying out the map") ? done : 0;
            }

            @Override
            public boolean cancelled() {
                return reached[0] >= 3;
            }
        };
        assertThatThrownBy(() -> Umap.usual(1_000, 1).project(CODES, threeEpochs))
                .isInstanceOf(CancellationException.class);
        assertThat(reached[0]).isEqualTo(3);
    }
}
