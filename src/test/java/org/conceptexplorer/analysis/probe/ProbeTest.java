package org.conceptexplorer.analysis.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.matrix.FloatMatrix;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private static final double POINTS = 0.01;

    @Test
    void theLinearProbeIsWithinThreeTenthsOfAPointOfScikitLearn() {
        LinearProbe probe = LinearProbe.test(Expected.probe(), Progress.NONE);

        assertThat(probe.converged()).isTrue();
        assertThat(probe.accuracy().value())
                .isCloseTo(Expected.numbers().get("linear_probe").asDouble(), within(0.3 * POINTS));
        assertThat(probe.accuracy().tested()).isEqualTo(1_000);
    }

    @Test
    void theLinearProbeGivesTheSameBitsForAnyNumberOfThreads() throws Exception {
        ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool crowd = new ForkJoinPool(4);
        try {
            assertThat(alone.submit(() -> LinearProbe.test(Expected.probe(), Progress.NONE))
                            .get())
                    .isEqualTo(crowd.submit(() -> LinearProbe.test(Expected.probe(), Progress.NONE))
                            .get());
        } finally {
            alone.shutdown();
            crowd.shutdown();
        }
    }

    @Test
    void theLinearProbeTellsHowFarItIsAndCanBeCancelled() {
        AtomicInteger told = new AtomicInteger();
        Progress threeSteps = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                told.addAndGet(what.equals("Fitting the probe") ? 1 : 0);
            }

            @Override
            public boolean cancelled() {
                return told.get() >= 3;
            }
        };
        assertThatThrownBy(() -> LinearProbe.test(Expected.probe(), threeSteps))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasValue(3);
    }

    @Test
    void aClassWithoutTrainingImagesIsNeverAnswered() {
        FloatMatrix train = FloatMatrix.of(1, new float[] {0, 1, 4, 5});
        FloatMatrix test = FloatMatrix.of(1, new float[] {-3, 9, 9});
        LinearProbe probe = LinearProbe.test(
                new ProbeData(train, Expected.labels(2, 2, 7, 7), test, Expected.labels(2, 7, 3)), Progress.NONE);

        assertThat(probe.accuracy()).isEqualTo(new Accuracy(2, 3));
        assertThat(probe.trainAccuracy()).isEqualTo(new Accuracy(4, 4));
    }

    @Test
    void nearestNeighboursAnswerAsScikitLearns() {
        assertThat(KnnProbe.test(Expected.probe(), KnnProbe.NEIGHBOURS, Progress.NONE)
                        .value())
                .isCloseTo(Expected.numbers().get("knn").asDouble(), within(1e-12));
    }

    @Test
    void ofEquallyManyVotesTheLowestClassWins() {
        FloatMatrix train = FloatMatrix.of(1, new float[] {1, 2, 3, 4});
        FloatMatrix test = FloatMatrix.of(1, new float[] {0});
        ProbeData data = new ProbeData(train, Expected.labels(8, 5, 5, 8), test, Expected.labels(5));

        assertThat(KnnProbe.test(data, 4, Progress.NONE)).isEqualTo(new Accuracy(1, 1)); // two votes each
        assertThat(KnnProbe.test(data, 1, Progress.NONE)).isEqualTo(new Accuracy(0, 1));
        assertThat(KnnProbe.test(data, 99, Progress.NONE)).isEqualTo(new Accuracy(1, 1));
    }

    @Test
    void theBestSingleConceptOfEachDigitIsTheOneThatScikitLearnsRocCurvesFind() {
        JsonNode expected = Expected.numbers().get("single_concept");
        SingleConceptProbe probe = SingleConceptProbe.test(Expected.probe(), Progress.NONE);

        double sum = 0;
        for (SingleConceptProbe.Detector detector : probe.classes()) {
            JsonNode one = expected.get(detector.label());
            assertThat(detector.column()).isEqualTo(one.get("column").asInt());
            assertThat(detector.train()).isCloseTo(one.get("train").asDouble(), within(1e-12));
            assertThat(detector.test()).isCloseTo(one.get("test").asDouble(), within(1e-12));
            sum += one.get("test").asDouble();
        }
        assertThat(probe.classes()).hasSize(10);
        assertThat(probe.balancedAccuracy()).isCloseTo(sum / 10, within(1e-12));
    }

    @Test
    void aClassCanBeToldByBeingBelowAThreshold() {
        FloatMatrix train = FloatMatrix.of(2, new float[] {0, 9, 0, 1, 0, 1, 0, 2});
        ProbeData data = new ProbeData(train, Expected.labels(0, 1, 1, 0), train, Expected.labels(0, 1, 1, 0));
        SingleConceptProbe probe = SingleConceptProbe.test(data, Progress.NONE);

        assertThat(probe.classes().get(0)).isEqualTo(new SingleConceptProbe.Detector(0, 1, 1.5, true, 1, 1));
        assertThat(probe.classes().get(1)).isEqualTo(new SingleConceptProbe.Detector(1, 1, 1.5, false, 1, 1));
        assertThat(probe.balancedAccuracy()).isEqualTo(1);
    }

    @Test
    void aConceptThatNeverChangesTellsAHalf() {
        FloatMatrix still = FloatMatrix.of(1, new float[4]);
        ProbeData data = new ProbeData(still, Expected.labels(0, 1, 1, 0), still, Expected.labels(0, 1, 1, 0));

        assertThat(SingleConceptProbe.test(data, Progress.NONE).balancedAccuracy())
                .isEqualTo(0.5);
    }

    @Test
    void explainsThatOneClassAloneCannotBeToldApart() {
        FloatMatrix points = FloatMatrix.of(1, new float[] {1, 2});
        ProbeData data = new ProbeData(points, Expected.labels(3, 3), points, Expected.labels(3, 3));

        for (Runnable probe : new Runnable[] {
            () -> LinearProbe.test(data, Progress.NONE),
            () -> KnnProbe.test(data, 5, Progress.NONE),
            () -> SingleConceptProbe.test(data, Progress.NONE)
        }) {
            assertThatThrownBy(probe::run)
                    .isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("the training images hold 1 and there are 2 test images");
        }
    }
}
