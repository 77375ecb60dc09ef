package org.conceptexplorer.analysis.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.code.CodeSet;
import org.conceptexplorer.model.Hoyer;
import org.junit.jupiter.api.Test;

class CodeSummaryTest {
    /** Three images, four concepts; the last image is silent, concept 2 is dead. */
    private static final CodeSet CODES = CodeSet.of(1, 4, new float[] {
        3, 0, 0, 4,
        1, 1, 0, 0,
        0, 0, 0, 0
    });

    @Test
    void sparsityIsThatWorkedOutByHand() {
        CodeSummary summary = CodeSummary.of(CODES);

        assertThat(summary.zeros()).isEqualTo(8 / 12.0);
        assertThat(summary.dead()).containsExactly(2);
        assertThat(summary.activePerImage()).isEqualTo(4 / 3.0);
        assertThat(summary.silentImages()).isEqualTo(1);
        double first = 2 - 7 / 5.0; // (√4 − 7/5) / (√4 − 1)
        double second = 2 - 2 / Math.sqrt(2);
        assertThat(summary.hoyer().orElseThrow()).isCloseTo((first + second) / 2, within(1e-12));
    }

    @Test
    void theMedianIsTheNumberOfActiveConceptsOfTheImageInTheMiddle() {
        assertThat(CodeSummary.of(CODES).medianActive()).isEqualTo(2);
        float[] four = {1, 0, 1, 1, 1, 1, 0, 0};
        assertThat(CodeSummary.of(CodeSet.of(1, 2, four)).medianActive()).isEqualTo(1); // 0, 1, 2, 2
        assertThat(CodeSummary.of(CodeSet.of(1, 2, new float[8])).medianActive())
                .isZero();
    }

    @Test
    void hoyerIsOneForASingleActivationAndZeroForEqualOnes() {
        assertThat(Hoyer.sparsity(new float[] {0, 7, 0}).orElseThrow()).isEqualTo(1);
        assertThat(Hoyer.sparsity(new float[] {2, 2, 2}).orElseThrow()).isCloseTo(0, within(1e-12));
        assertThat(Hoyer.sparsity(new float[3])).isEmpty();
        assertThat(Hoyer.sparsity(new float[] {5})).isEmpty();
    }

    @Test
    void aCodeOfSilentImagesAloneHasNoHoyer() {
        CodeSummary summary = CodeSummary.of(CodeSet.of(1, 3, new float[6]));

        assertThat(summary.hoyer()).isEmpty();
        assertThat(summary.zeros()).isEqualTo(1);
        assertThat(summary.dead()).containsExactly(0, 1, 2);
    }

    @Test
    void zerosOfAConvolutionalCodeCountEveryPlace() {
        CodeSummary summary = CodeSummary.of(CodeSet.of(4, 2, new float[] {1, 0, 0, 0, 0, 0, 0, 2}));

        assertThat(summary.zeros()).isEqualTo(6 / 8.0);
        assertThat(summary.activePerImage()).isEqualTo(2);
        double sums = 0.75 / Math.sqrt(0.0625 + 0.25); // of the means 1/4 and 2/4
        assertThat(summary.hoyer().orElseThrow()).isCloseTo((Math.sqrt(2) - sums) / (Math.sqrt(2) - 1), within(1e-7));
    }

    @Test
    void agreesWithNumPyOnCodesOfATrainedNetwork() {
        JsonNode expected = Expected.numbers();
        CodeSummary summary = CodeSummary.of(Expected.train());

        assertThat(summary.zeros()).isCloseTo(expected.get("zeros").asDouble(), within(1e-12));
        assertThat(summary.activePerImage())
                .isCloseTo(expected.get("active_per_image").asDouble(), within(1e-12));
        assertThat(summary.hoyer().orElseThrow())
                .isCloseTo(expected.get("hoyer").asDouble(), within(1e-9));
    }

    @Test
    void useOfEachConceptAgreesWithNumPy() {
        List<ConceptUse> uses = ConceptUse.all(Expected.train());
        for (ConceptUse use : uses) {
            JsonNode expected = Expected.numbers().get("concepts").get(use.concept());
            assertThat(use.active()).isCloseTo(expected.get("active").asDouble(), within(1e-12));
            assertThat(use.mean()).isCloseTo(expected.get("mean").asDouble(), within(1e-9));
            assertThat(use.low()).isCloseTo(expected.get("low").asDouble(), within(1e-6));
            assertThat(use.high()).isCloseTo(expected.get("high").asDouble(), within(1e-6));
        }
        assertThat(uses).hasSize(10);
    }

    @Test
    void useOfAConceptIsThatWorkedOutByHand() {
        ConceptUse use = ConceptUse.all(CODES).get(0);

        assertThat(use.active()).isEqualTo(2 / 3.0);
        assertThat(use.mean()).isEqualTo(4 / 3.0);
        assertThat(use.meanActive()).isEqualTo(2);
        assertThat(use.largest()).isEqualTo(3);
        assertThat(use.dead()).isFalse();
        assertThat(ConceptUse.all(CODES).get(2).dead()).isTrue();
        assertThat(ConceptUse.all(CODES).get(2).meanActive()).isZero();
    }

    @Test
    void histogramBinsAreHalfOpenAndTheLastHoldsTheLargest() {
        Histogram histogram = Histogram.of(new float[] {0.5f, 1, 1.5f, 2, 3, 4}, 4);

        assertThat(histogram.counts()).containsExactly(1, 2, 1, 2); // [0, 1) [1, 2) [2, 3) [3, 4]
        assertThat(histogram.width()).isEqualTo(1);
        assertThat(Histogram.of(new float[0], 3).counts()).containsExactly(0, 0, 0);
    }

    @Test
    void coActivationIsThatWorkedOutByHand() {
        CoActivation pairs = CoActivation.of(CODES);

        assertThat(pairs.both().get(0)).containsExactly(2 / 3.0, 1 / 3.0, 0.0, 1 / 3.0);
        assertThat(pairs.correlation().get(0).get(0)).isCloseTo(1, within(1e-12));
        // (3, 1, 0) and (4, 0, 0): centred (5, −1, −4) / 3 and (8, −4, −4) / 3
        assertThat(pairs.correlation().get(0).get(3)).isCloseTo(60 / Math.sqrt(42 * 96), within(1e-12));
        assertThat(pairs.correlation().get(2)).containsOnly(Double.NaN);
    }

    @Test
    void correlationsAgreeWithNumPy() {
        JsonNode expected = Expected.numbers().get("correlation");
        List<List<Double>> correlation = CoActivation.of(Expected.train()).correlation();
        for (int one = 0; one < 10; one++) {
            for (int other = 0; other < 10; other++) {
                assertThat(correlation.get(one).get(other))
                        .isCloseTo(expected.get(one).get(other).asDouble(), within(1e-9));
            }
        }
    }
}
