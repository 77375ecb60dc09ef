package org.conceptexplorer.analysis.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.junit.jupiter.api.Test;

class LowRankPcaTest {
    /** Three points on a plane in 784 dimensions, for which a QR iteration does not end. */
    @Test
    void fewPointsOfManyNumbersHaveComponentsToo() {
        FloatMatrix points = FloatMatrix.filled(3, 784, (row, column) -> ((row + column) & 255) / 255f);

        Pca pca = Pca.fit(points, 3, Progress.NONE);

        assertThat(pca.varianceShare(0) + pca.varianceShare(1)).isCloseTo(1, within(1e-9));
        FloatMatrix back = pca.reconstruct(pca.project(points));
        for (int column = 0; column < 784; column++) {
            assertThat(back.at(2, column)).isCloseTo(points.at(2, column), within(1e-5f));
        }
    }
}
