package org.conceptexplorer.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.loss.Curve.Look;
import org.conceptexplorer.figure.loss.Curve.Source;
import org.junit.jupiter.api.Test;

class DecimationTest {
    private static final int STEPS = 50_000;
    private static final Plot PLOT = new Plot(
            new Rectangle2D.Double(0, 0, 500, 100), new Axis(0, STEPS, false, 0, 500), new Axis(0, 1, false, 100, 0));

    private record Corner(int kind, double x, double y) {}

    private static Curve curve(float... values) {
        double[] x = new double[values.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        return new Curve("c", Source.BCE, Look.RAW, 0, x, values);
    }

    private static List<Corner> corners(Path2D path) {
        List<Corner> corners = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            corners.add(new Corner(i.currentSegment(point), point[0], point[1]));
        }
        return corners;
    }

    private static float[] noise() {
        Random random = new Random(5);
        float[] values = new float[STEPS];
        for (int i = 0; i < values.length; i++) {
            values[i] = 0.4f + 0.2f * random.nextFloat();
        }
        return values;
    }

    @Test
    void keepsEveryColumnsSmallestAndLargestValue() {
        float[] values = noise();
        List<Corner> corners = corners(Decimation.path(curve(values), PLOT, 1));
        for (int column = 0; column < 500; column++) {
            double least = Double.MAX_VALUE;
            double most = 0;
            for (int i = column * 100; i < (column + 1) * 100; i++) {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
            int from = column;
            List<Double> heights = corners.stream()
                    .filter(corner -> Math.floor(corner.x() + 1e-9) == from)
                    .map(corner -> 1 - corner.y() / 100)
                    .toList();
            assertThat(heights.stream().mapToDouble(h -> h).min().orElseThrow()).isCloseTo(least, within(1e-6));
            assertThat(heights.stream().mapToDouble(h -> h).max().orElseThrow()).isCloseTo(most, within(1e-6));
        }
    }

    @Test
    void drawsAtMostFourCornersInAColumn() {
        assertThat(corners(Decimation.path(curve(noise()), PLOT, 1))).hasSizeLessThanOrEqualTo(4 * 501);
    }

    @Test
    void keepsASpikeOfASingleStep() {
        float[] values = noise();
        values[31_417] = 0.99f;
        assertThat(corners(Decimation.path(curve(values), PLOT, 1)))
                .anySatisfy(corner -> assertThat(corner.y()).isCloseTo(1, within(1e-4)));
    }

    @Test
    void leavesAGapWhereALossIsNotFinite() {
        Plot plot = new Plot(PLOT.bounds(), new Axis(0, 10, false, 0, 500), PLOT.y());
        List<Corner> corners = corners(Decimation.path(
                curve(0.1f, 0.2f, Float.NaN, 0.3f, 0.3f, Float.POSITIVE_INFINITY, 0.4f, 0.4f), plot, 1));
        assertThat(corners)
                .extracting(Corner::kind)
                .containsExactly(
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO,
                        PathIterator.SEG_MOVETO,
                        PathIterator.SEG_LINETO);
    }

    @Test
    void drawsOnlyWhatIsInSightAndItsNeighbours() {
        Plot zoomed = new Plot(PLOT.bounds(), new Axis(1000, 1010, false, 0, 500), PLOT.y());
        assertThat(corners(Decimation.path(curve(noise()), zoomed, 1))).hasSize(12);
    }

    @Test
    void putsZeroFarBelowOnALogarithmicAxis() {
        Plot plot = new Plot(PLOT.bounds(), new Axis(0, 10, false, 0, 500), new Axis(0.01, 1, true, 100, 0));
        List<Corner> corners = corners(Decimation.path(curve(0.1f, 0f), plot, 1));
        assertThat(corners.get(0).y()).isCloseTo(50, within(1e-4));
        assertThat(corners.get(1).y()).isGreaterThan(1000);
    }
}
