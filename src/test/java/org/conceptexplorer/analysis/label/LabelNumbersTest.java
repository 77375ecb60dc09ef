package org.conceptexplorer.analysis.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.conceptexplorer.analysis.Expected;
import org.conceptexplorer.analysis.code.CodeSet;
import org.junit.jupiter.api.Test;

class LabelNumbersTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Six images of three concepts; the last image is silent. */
    private static final CodeSet CODES = CodeSet.of(1, 3, new float[] {
        5, 1, 0,
        4, 0, 0,
        0, 2, 0,
        0, 3, 3, // as strong in 1 as in 2: the lower one is the strongest
        1, 0, 6,
        0, 0, 0
    });

    private static final Labels LABELS =
            Labels.of(new int[] {1, 1, 0, 0, 2, 2}, List.of("zero", "one", "two", "three"));

    @Test
    void purityCountsTheImagesInWhichAConceptIsActive() {
        ConceptLabel label = ConceptLabel.all(CODES, LABELS).get(0);

        assertThat(label.active().images()).isEqualTo(3);
        assertThat(label.active().bestClass()).hasValue(1);
        assertThat(label.active().purity()).isEqualTo(2 / 3.0);
        assertThat(label.active().baseRate()).isEqualTo(2 / 6.0);
        assertThat(label.active().lift()).isCloseTo(2, EXACT);
        // Active for both 1s, one 2 and no 0 of two each: I = H(active) − H(active | class) = ln 2 − ln 2 / 3
        assertThat(label.mutualInformation()).isCloseTo(Math.log(2) * 2 / 3, EXACT);
    }

    @Test
    void theStrongestTenthHoldsTheStrongestImageOfSix() {
        ClassShare strongest = ConceptLabel.all(CODES, LABELS).get(2).strongest();

        assertThat(strongest.images()).isEqualTo(1);
        assertThat(strongest.bestClass()).hasValue(2);
        assertThat(strongest.purity()).isEqualTo(1);
    }

    @Test
    void ofClassesThatAreEquallyFrequentTheLowestIsNamed() {
        assertThat(ConceptLabel.all(CODES, LABELS).get(2).active().bestClass()).hasValue(0);
    }

    @Test
    void aDeadConceptHasNoClassAndTellsNothing() {
        ConceptLabel label =
                ConceptLabel.all(CodeSet.of(1, 1, new float[6]), LABELS).get(0);

        assertThat(label.active().bestClass()).isEmpty();
        assertThat(label.active().purity()).isNaN();
        assertThat(label.active().interval()).isEqualTo(new Interval(0, 1));
        assertThat(label.mutualInformation()).isZero();
    }

    @Test
    void wilsonsIntervalStaysBetweenZeroAndOne() {
        assertThat(Interval.wilson(0, 10).low()).isZero();
        assertThat(Interval.wilson(0, 10).high()).isCloseTo(0.2775, within(1e-4)); // 3.8415 / (10 + 3.8415)
        assertThat(Interval.wilson(10, 10).high()).isEqualTo(1);
        assertThat(Interval.wilson(10, 10).low()).isCloseTo(1 - 0.2775, within(1e-4));
    }

    @Test
    void theMatchingIsOneToOneAndSilentImagesAreWrong() {
        StrongestConcept strongest = StrongestConcept.of(CODES, LABELS);

        assertThat(strongest.matching()).containsExactly(1, 0, 2);
        assertThat(strongest.silentImages()).isEqualTo(1);
        assertThat(strongest.matchingAccuracy()).isEqualTo(5 / 6.0);
        assertThat(strongest.purity()).isEqualTo(1); // the silent image is a group of its own
        double groups = 2 * Math.log(3) / 3 + 2 * Math.log(6) / 6; // two groups of 2, two of 1
        assertThat(strongest.nmi()).isCloseTo(Math.log(3) / ((groups + Math.log(3)) / 2), EXACT);
        assertThat(strongest.order()).containsExactly(1, 0, 2);
    }

    @Test
    void aClassIsNamedIfItIsTheCommonestOfTheConceptItIsMatchedTo() {
        assertThat(StrongestConcept.of(CODES, LABELS).named()).isEqualTo(3);
        // Concept 0 is strongest for three of class 0 and two of class 1, concept 1 for two of class 0: the matching,
        // which
        // is best for 2 + 2 images, gives them classes 1 and 0, of which the second alone is the commonest
        CodeSet codes = CodeSet.of(1, 2, new float[] {1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 1});
        Labels labels = Labels.of(new int[] {0, 0, 0, 1, 1, 0, 0}, List.of("a", "b"));
        assertThat(StrongestConcept.of(codes, labels).matching()).containsExactly(1, 0);
        assertThat(StrongestConcept.of(codes, labels).named()).isEqualTo(1);
        assertThat(StrongestConcept.of(CodeSet.of(1, 3, new float[18]), LABELS).named())
                .isZero();
    }

    @Test
    void conceptsWithoutAClassComeLastInTheOrder() {
        CodeSet codes = CodeSet.of(1, 3, new float[] {0, 0, 1, 0, 1, 0, 0, 1, 0});
        Labels labels = Labels.of(new int[] {0, 1, 1}, List.of("a", "b"));

        assertThat(StrongestConcept.of(codes, labels).matching()).containsExactly(-1, 1, 0);
        assertThat(StrongestConcept.of(codes, labels).order()).containsExactly(2, 1, 0);
    }

    @Test
    void agreesWithScikitLearnOnCodesOfATrainedNetwork() {
        JsonNode expected = Expected.numbers().get("strongest");
        StrongestConcept strongest = StrongestConcept.of(Expected.train(), Expected.trainLabels());

        assertThat(strongest.silentImages()).isZero();
        assertThat(strongest.matchingAccuracy())
                .isCloseTo(expected.get("matching_accuracy").asDouble(), EXACT);
        assertThat(strongest.purity()).isCloseTo(expected.get("purity").asDouble(), EXACT);
        assertThat(strongest.nmi()).isCloseTo(expected.get("nmi").asDouble(), EXACT);
    }

    @Test
    void eachConceptsPurityAndInformationAgreeWithSciPyAndScikitLearn() {
        for (ConceptLabel label : ConceptLabel.all(Expected.train(), Expected.trainLabels())) {
            JsonNode expected = Expected.numbers().get("concepts").get(label.concept());
            assertThat(label.active().bestClass())
                    .hasValue(expected.get("best_class").asInt());
            assertThat(label.active().purity()).isCloseTo(expected.get("purity").asDouble(), EXACT);
            assertThat(label.active().interval().low())
                    .isCloseTo(expected.get("purity_low").asDouble(), EXACT);
            assertThat(label.active().interval().high())
                    .isCloseTo(expected.get("purity_high").asDouble(), EXACT);
            assertThat(label.mutualInformation())
                    .isCloseTo(expected.get("mutual_information").asDouble(), EXACT);
        }
    }

    @Test
    void shuffledLabelsFallToChanceAndFollowTheSeed() {
        CodeSet codes = Expected.train();
        Labels labels = Expected.trainLabels();
        StrongestConcept.Control control = StrongestConcept.shuffled(codes, labels, 5, 1);

        assertThat(control.nmi()).isBetween(0.0, 0.02);
        assertThat(control.matchingAccuracy()).isBetween(0.1, 0.16);
        assertThat(control).isEqualTo(StrongestConcept.shuffled(codes, labels, 5, 1));
        assertThat(control).isNotEqualTo(StrongestConcept.shuffled(codes, labels, 5, 2));
    }

    @Test
    void worksForSixtyTwoClassesAndTenConcepts() {
        int classes = 62;
        float[] values = new float[classes * 10];
        for (int image = 0; image < classes; image++) {
            values[image * 10 + image % 10] = 1;
        }
        Labels labels = Labels.of(
                IntStream.range(0, classes).toArray(),
                IntStream.range(0, classes).mapToObj(String::valueOf).toList());
        StrongestConcept strongest = StrongestConcept.of(CodeSet.of(1, 10, values), labels);

        assertThat(strongest.matchingAccuracy()).isEqualTo(10 / 62.0);
        assertThat(strongest.matching()).doesNotHaveDuplicates();
    }

    @Test
    void oneClassAloneTellsNothing() {
        Labels one = Labels.of(new int[6], List.of("only"));

        assertThat(ConceptLabel.all(CODES, one)).allMatch(label -> label.mutualInformation() == 0);
        assertThat(StrongestConcept.of(CODES, one).nmi()).isZero();
        assertThat(Chance.of(one).commonest()).isEqualTo(1);
    }

    @Test
    void chanceIsThatOfTheCommonestClass() {
        Chance chance = Chance.of(Labels.of(new int[] {0, 0, 0, 1}, List.of("a", "b")));

        assertThat(chance.commonest()).isEqualTo(0.75);
        assertThat(chance.guessing()).isEqualTo(0.625);
    }

    @Test
    void cellsOfTheHeatMapAreThoseWorkedOutByHand() {
        ConceptByClass map = ConceptByClass.of(CODES, LABELS);

        assertThat(map.order()).containsExactly(1, 0, 2);
        assertThat(map.cells().get(0).get(1)).isEqualTo(new ConceptByClass.Cell(2, 4.5, 4.5, 1));
        assertThat(map.cells().get(0).get(2)).isEqualTo(new ConceptByClass.Cell(2, 0.5, 0.5, 0.5));
        assertThat(map.cells().get(0).get(3).images()).isZero();
        assertThat(map.cells().get(0).get(3).mean()).isNaN();
        assertThat(map.strongestClass(0)).isEqualTo(1);
        assertThat(map.strongestClass(2)).isEqualTo(2);
    }

    @Test
    void aNameIsSuggestedFromTheImagesInWhichAConceptIsStrongest() {
        NameSuggestion suggestion = NameSuggestion.of(ranks(), ranked(7, 7, 7, 7, 9, 9, 9, 9, 4, 2), 0)
                .orElseThrow();

        assertThat(suggestion.name()).isEqualTo("7 and 9");
        assertThat(suggestion.evidence().get(1))
                .isEqualTo(new NameSuggestion.Evidence(9, 0.4, Interval.wilson(4, 10), 0.13));
        assertThat(NameSuggestion.of(ranks(), ranked(5, 5, 5, 5, 5, 5, 5, 5, 5, 5), 0)
                        .orElseThrow()
                        .name())
                .isEqualTo("5");
    }

    @Test
    void noNameIsSuggestedWhereNothingStandsOut() {
        assertThat(NameSuggestion.of(ranks(), ranked(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 0))
                .isEmpty();
        assertThat(NameSuggestion.of(ranks(), ranked(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), 1))
                .isEmpty(); // dead
        assertThat(NameSuggestion.of(CODES, LABELS, 0)).isEmpty(); // its strongest tenth is a single image
    }

    /** A hundred images: concept 0 is the stronger the earlier they come, concept 1 is dead. */
    private static CodeSet ranks() {
        float[] values = new float[200];
        for (int image = 0; image < 100; image++) {
            values[2 * image] = 100 - image;
        }
        return CodeSet.of(1, 2, values);
    }

    /** Digits of a hundred images: those given come first, then nine times all ten. */
    private static Labels ranked(int... first) {
        return Expected.labels(
                IntStream.concat(IntStream.of(first), IntStream.range(0, 90).map(image -> image % 10))
                        .toArray());
    }

    @Test
    void refusesLabelsOfOtherImages() {
        assertThatThrownBy(() -> ConceptLabel.all(CODES, Expected.labels(1, 2)))
                .hasMessage("2 labels are not those of 6 images");
        assertThatThrownBy(() -> Labels.of(new int[] {0, 3}, List.of("a", "b")))
                .hasMessage("image 1 has the label 3, which is none of 2 classes");
    }
}
