package org.conceptexplorer.app.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.data.SeededRandom;
import org.junit.jupiter.api.Test;

class PointIndexTest {
    private final SeededRandom random = new SeededRandom(4);
    private final FloatMatrix points = FloatMatrix.filled(2_000, 2, (row, column) -> (float) random.nextGaussian());
    private final PointIndex index = new PointIndex(points);

    private double distance(int point, double x, double y) {
        return Math.hypot(points.at(point, 0) - x, points.at(point, 1) - y);
    }

    @Test
    void theNearestPointIsTheOneThatALookAtAllOfThemFinds() {
        for (int query = 0; query < 200; query++) {
            double x = 2 * random.nextGaussian();
            double y = 2 * random.nextGaussian();
            OptionalInt found = index.nearest(x, y, 0.5);
            double best = IntStream.range(0, 2_000)
                    .mapToDouble(point -> distance(point, x, y))
                    .min()
                    .orElseThrow();
            assertThat(found.isPresent()).isEqualTo(best <= 0.5);
            found.ifPresent(point -> assertThat(distance(point, x, y)).isEqualTo(best));
        }
    }

    @Test
    void theLassoHoldsThePointsInsideOfIt() {
        Lasso triangle = new Lasso();
        triangle.to(-1, -1);
        triangle.to(1, -1);
        triangle.to(0, 1.5);
        List<Integer> inside = IntStream.range(0, 2_000)
                .filter(point -> triangle.contains(points.at(point, 0), points.at(point, 1)))
                .boxed()
                .toList();
        assertThat(inside).hasSizeGreaterThan(100);
        assertThat(index.inside(triangle)).isEqualTo(inside);
    }

    @Test
    void pointsAtOnePlaceAreFound() {
        PointIndex same = new PointIndex(FloatMatrix.filled(50, 2, (row, column) -> 3));
        assertThat(same.nearest(3, 3, 0.1)).isPresent();
        assertThat(same.nearest(4, 3, 0.1)).isEmpty();
    }

    @Test
    void thePointUnderThePointerStaysThereWhenTheMapGrows() {
        Viewport view = Viewport.whole(points, 800, 600);
        Viewport zoomed = view.zoomed(1.7, 130, 470, 800, 600);
        assertThat(zoomed.planeX(130, 800)).isCloseTo(view.planeX(130, 800), offset(1e-9));
        assertThat(zoomed.planeY(470, 600)).isCloseTo(view.planeY(470, 600), offset(1e-9));
        assertThat(zoomed.unit()).isEqualTo(1.7 * view.unit());
    }
}
