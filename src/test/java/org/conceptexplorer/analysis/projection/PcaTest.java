package org.conceptexplorer.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.junit.jupiter.api.Test;

class PcaTest {
    @Test
    void findsTheAxesOfAnEllipse() {
        // Along (3, 4) / 5 by ±10, along (4, −3) / 5 by ±5, about (1, 2).
        FloatMatrix points = FloatMatrix.of(2, new float[] {7, 10, -5, -6, 5, -1, -3, 5});
        Pca pca = Pca.fit(points, 2, Progress.NONE);

        assertThat(pca.mean()).containsExactly(1, 2);
        assertThat(pca.component(0)).containsExactly(new double[] {0.6, 0.8}, within(1e-12));
        assertThat(pca.component(1)).containsExactly(new double[] {0.8, -0.6}, within(1e-12));
        assertThat(pca.variance(0)).isCloseTo(200 / 3.0, within(1e-9));
        assertThat(pca.varianceShare(0)).isCloseTo(0.8, within(1e-12));
        assertThat(pca.project(points).row(0)).containsExactly(new float[] {10, 0}, within(1e-5f));
    }

    @Test
    void componentsAndVariancesAreThoseOfScikitLearn() {
        JsonNode expected = Expected.numbers();
        Pca pca = Pca.fit(Expected.train().whole(), 10, Progress.NONE);

        for (int i = 0; i < 10; i++) {
            assertThat(pca.variance(i))
                    .isCloseTo(expected.get("pca_variance").get(i).asDouble(), within(1e-9));
            double cosine = 0;
            for (int j = 0; j < 10; j++) {
                cosine += pca.component(i)[j]
                        * expected.get("pca_components").get(i).get(j).asDouble();
            }
            assertThat(Math.abs(cosine)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void allComponentsTogetherGiveThePointsBack() {
        FloatMatrix codes = Expected.test().whole();
        Pca pca = Pca.fit(Expected.train().whole(), 10, Progress.NONE);
        FloatMatrix back = pca.reconstruct(pca.project(codes));

        for (int row = 0; row < codes.rows(); row += 10) {
            assertThat(back.row(row)).containsExactly(codes.row(row), within(1e-5f));
        }
    }

    @Test
    void pointsThatNeverDifferLieAtZero() {
        FloatMatrix same = FloatMatrix.filled(5, 3, (row, column) -> column);
        Pca pca = Pca.fit(same, 2, Progress.NONE);

        assertThat(pca.varianceShare(0)).isZero();
        assertThat(pca.project(same).row(4)).containsExactly(0, 0);
    }

    @Test
    void aMapOfOneConceptHasAFlatSecondAxis() {
        FloatMatrix map = new PcaProjection().project(FloatMatrix.of(1, new float[] {1, 3}), Progress.NONE);
        assertThat(map.row(1)).containsExactly(1, 0);
        assertThat(new PcaProjection()
                        .project(FloatMatrix.of(1, new float[] {1}), Progress.NONE)
                        .row(0))
                .containsExactly(0, 0);
    }

    @Test
    void twoConceptsAreShownAsTheyAre() {
        FloatMatrix map =
                new TwoConcepts(2, 0).project(FloatMatrix.of(3, new float[] {1, 2, 3, 4, 5, 6}), Progress.NONE);
        assertThat(map.row(0)).containsExactly(3, 1);
        assertThat(map.row(1)).containsExactly(6, 4);
    }
}
