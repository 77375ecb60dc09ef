package org.conceptexplorer.analysis.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NearestNeighboursTest {
    @Test
    void findsWhatComparingAllInDoublesFinds() {
        FloatMatrix points = gaussian(700);
        Neighbours found = new NearestNeighbours(points).of(points, 7, Progress.NONE);

        for (int query = 0; query < points.rows(); query += 13) {
            assertThat(found.of(query)).containsExactly(byHand(points, points.row(query), 7));
        }
    }

    @Test
    void tellsDistancesApartThatFloatsCannot() {
        FloatMatrix raw = gaussian(700);
        float[] middle = new float[raw.columns()];
        // All but equally far from the middle: what is left is the rounding of their numbers.
        FloatMatrix sphere = FloatMatrix.filled(raw.rows(), raw.columns(), (row, column) ->
                (float) (raw.at(row, column) / Math.sqrt(square(raw, middle, row))));
        Neighbours found = new NearestNeighbours(sphere).of(FloatMatrix.of(middle.length, middle), 40, Progress.NONE);

        assertThat(found.of(0)).containsExactly(byHand(sphere, middle, 40));
    }

    /** Numbers with which a search in floats goes wrong unless it knows how far it can be wrong. */
    private enum Awkward {
        TWO_VALUES,
        MOSTLY_ZERO,
        ALL_THE_SAME,
        FAR_FROM_ZERO,
        HUGE,
        TINY,
        HUGE_AND_TINY;

        float number(SeededRandom random) {
            return (float)
                    switch (this) {
                        case TWO_VALUES -> random.nextInt(2);
                        case MOSTLY_ZERO -> Math.max(0, random.nextGaussian() - 2);
                        case ALL_THE_SAME -> 0.1;
                        case FAR_FROM_ZERO -> 300 + random.nextGaussian();
                        case HUGE -> 3e37 * random.nextGaussian();
                        case TINY -> 1e-42 * random.nextGaussian();
                        case HUGE_AND_TINY -> Math.pow(10, 70 * random.nextDouble() - 35);
                    };
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatDoublesFindWhateverTheNumbersAndTheThreads(Awkward kind) throws Exception {
        SeededRandom random = new SeededRandom(5);
        for (int columns : new int[] {1, 3, 4, 5, 31, 400}) {
            FloatMatrix table = FloatMatrix.filled(600, columns, (row, column) -> kind.number(random));
            FloatMatrix queries = FloatMatrix.filled(
                    90, columns, (row, column) -> row < 45 ? table.at(13 * row, column) : kind.number(random));
            for (int threads : new int[] {1, 3}) {
                Neighbours found = with(threads, () -> new NearestNeighbours(table).of(queries, 9, Progress.NONE));
                for (int query = 0; query < queries.rows(); query++) {
                    float[] point = queries.row(query);
                    int[] nearest = byHand(table, point, 9);
                    assertThat(found.of(query)).containsExactly(nearest);
                    assertThat(found.distance(query, 8)).isEqualTo(Math.sqrt(square(table, point, nearest[8])));
                }
            }
        }
    }

    private static Neighbours with(int threads, Callable<Neighbours> search) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(search).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void canBeCancelledBetweenTwoBlocksOfPoints() {
        FloatMatrix points = gaussian(700);
        AtomicInteger told = new AtomicInteger();
        Progress twice = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                told.incrementAndGet();
            }

            @Override
            public boolean cancelled() {
                return told.get() >= 2;
            }
        };
        assertThatThrownBy(() -> with(1, () -> new NearestNeighbours(points).of(points, 7, twice)))
                .hasRootCauseInstanceOf(CancellationException.class);
        assertThat(told).hasValue(2);
    }

    private static FloatMatrix gaussian(int rows) {
        SeededRandom random = new SeededRandom(3);
        return FloatMatrix.filled(rows, 31, (row, column) -> (float) random.nextGaussian());
    }

    @Test
    void equallyNearRowsComeInTheirOrderAndARowIsNotItsOwnNeighbour() {
        FloatMatrix points = FloatMatrix.of(1, new float[] {5, 4, 6, 4, 5});
        NearestNeighbours nearest = new NearestNeighbours(points);

        assertThat(nearest.of(points, 5, Progress.NONE).of(0)).containsExactly(0, 4, 1, 2, 3);
        assertThat(nearest.ofEachOther(3, Progress.NONE).of(0)).containsExactly(4, 1, 2);
        assertThat(nearest.ofEachOther(3, Progress.NONE).distance(0, 1)).isEqualTo(1);
    }

    @Test
    void distancesAgreeWithScikitLearn() {
        JsonNode expected = Expected.numbers().get("knn_distances");
        Neighbours found = new NearestNeighbours(Expected.train().whole())
                .of(Expected.test().whole(), 5, Progress.NONE);

        for (int query = 0; query < expected.size(); query++) {
            for (int rank = 0; rank < 5; rank++) {
                assertThat(found.distance(query, rank))
                        .isCloseTo(expected.get(query).get(rank).asDouble(), within(1e-9));
            }
        }
        assertThat(expected).hasSize(100);
    }

    @Test
    void refusesMoreNeighboursThanThereAre() {
        FloatMatrix points = FloatMatrix.of(1, new float[] {5, 4});
        assertThatThrownBy(() -> new NearestNeighbours(points).ofEachOther(2, Progress.NONE))
                .hasMessage("2 neighbours of points with 1 numbers cannot be found among 1 with 1");
    }

    private static int[] byHand(FloatMatrix points, float[] query, int each) {
        return IntStream.range(0, points.rows())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> square(points, query, row)))
                .limit(each)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double square(FloatMatrix points, float[] query, int row) {
        double sum = 0;
        for (int column = 0; column < points.columns(); column++) {
            sum += Math.pow((double) query[column] - points.at(row, column), 2);
        }
        return sum;
    }
}
