package org.conceptexplorer.analysis.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Encodings;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    private static Evaluation evaluate(Dataset dataset) {
        return Evaluation.of(dataset, TinyData::encode, Progress.NONE, partial -> {});
    }

    private static double score(Evaluation evaluation, Subject subject, Measure measure) {
        return Scores.of(evaluation).of(subject, measure).orElseThrow();
    }

    @Test
    void probesReadTheCodeTheComponentsAndThePixels() {
        Evaluation evaluation = evaluate(TinyData.labelled(0, 0, 1, 1));

        for (Subject subject : List.of(Subject.CODE, Subject.PCA10, Subject.PIXELS)) {
            assertThat(score(evaluation, subject, Measure.LINEAR)).isEqualTo(1);
            assertThat(score(evaluation, subject, Measure.SINGLE)).isEqualTo(1);
            // All four training images vote, two for each class: the lower one is taken.
            assertThat(score(evaluation, subject, Measure.KNN)).isEqualTo(0.5);
        }
    }

    @Test
    void theMeanImageIsWorseThanComponentsThatHoldAllOfTheImages() {
        Evaluation evaluation = evaluate(TinyData.labelled(0, 0, 1, 1));

        // Two pixels with the values 1, 1, 0, 0.2: mean square 0.51, mean 0.55
        assertThat(score(evaluation, Subject.MEAN_IMAGE, Measure.MSE)).isCloseTo(2 * (0.51 - 0.55 * 0.55) / 784, CLOSE);
        assertThat(score(evaluation, Subject.PCA10, Measure.MSE)).isCloseTo(0, CLOSE);
    }

    @Test
    void statisticsComeFirstThenClassesThenProbesOneByOne() {
        List<Evaluation> told = new ArrayList<>();

        Evaluation whole = Evaluation.of(TinyData.labelled(0, 0, 1, 1), TinyData::encode, Progress.NONE, told::add);

        assertThat(told).hasSize(6).last().isEqualTo(whole);
        assertThat(told)
                .extracting(each -> each.labels().isPresent())
                .containsExactly(false, true, true, true, true, true);
        assertThat(told)
                .extracting(each -> each.baselines().isPresent())
                .containsExactly(false, false, true, true, true, true);
        assertThat(told)
                .extracting(each -> each.code().isPresent())
                .containsExactly(false, false, false, true, true, true);
        assertThat(told)
                .extracting(each -> each.pca10().isPresent())
                .containsExactly(false, false, false, false, true, true);
        assertThat(told)
                .extracting(each -> each.pixels().isPresent())
                .containsExactly(false, false, false, false, false, true);
    }

    @Test
    void imagesOfOneClassLoseTheNumbersThatNeedClassesAndNothingElse() {
        Evaluation evaluation = evaluate(TinyData.labelled(7, 7, 7, 7));

        assertThat(evaluation.labels()).isEmpty();
        assertThat(evaluation.code()).isEmpty();
        assertThat(evaluation.remark()).contains("All test images are of class 7", "left out");
        assertThat(score(evaluation, Subject.CODE, Measure.ZEROS)).isEqualTo(0.85);
        assertThat(score(evaluation, Subject.PCA10, Measure.MSE)).isCloseTo(0, CLOSE);
    }

    @Test
    void trainingImagesOfOneClassLoseTheProbesAlone() {
        Evaluation evaluation = evaluate(TinyData.dataset(TinyData.images(3, 3, 3, 3), TinyData.images(0, 0, 1, 1)));

        assertThat(score(evaluation, Subject.CODE, Measure.MATCHING)).isEqualTo(1);
        assertThat(evaluation.code()).isEmpty();
        assertThat(evaluation.remark()).contains("All training images are of class 3");
    }

    @Test
    void withoutTrainingImagesTheCodeIsStillDescribed() {
        Evaluation evaluation = evaluate(TinyData.dataset(TinyData.images(), TinyData.images(0, 0, 1, 1)));

        assertThat(score(evaluation, Subject.CODE, Measure.NMI)).isEqualTo(1);
        assertThat(evaluation.baselines()).isEmpty();
        assertThat(evaluation.remark()).contains("no training images");
    }

    @Test
    void withoutTestImagesNothingCanBeSaid() {
        Dataset empty = TinyData.dataset(TinyData.images(0, 0, 1, 1), TinyData.images());

        assertThatThrownBy(() -> evaluate(empty))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("tiny hold no test images");
    }

    @Test
    void aCodeThatIsNoNumberIsExplained() {
        ImageEncoder broken = (images, positions, reconstructions) -> {
            float[] codes = new float[positions.length * Architecture.CONCEPTS];
            Arrays.fill(codes, Float.NaN);
            return Encodings.of(Architecture.DENSE, codes);
        };

        assertThatThrownBy(() -> Evaluation.of(TinyData.labelled(0, 0, 1, 1), broken, Progress.NONE, partial -> {}))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("not a finite number (NaN)");
    }

    @Test
    void nothingIsToldAfterSomebodyHasCancelled() {
        List<Evaluation> told = new ArrayList<>();
        Progress cancelledAfterTheFirst = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return !told.isEmpty();
            }
        };

        assertThatThrownBy(() -> Evaluation.of(
                        TinyData.labelled(0, 0, 1, 1), TinyData::encode, cancelledAfterTheFirst, told::add))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(1);
    }

    @Test
    void aConvolutionalCodeIsReadWholeAndSummarisedByItsMean() {
        ImageSet images = TinyData.images(0, 1);
        ImageEncoder places = (set, positions, reconstructions) -> {
            float[] codes = new float[positions.length * Architecture.CONV.codeSize()];
            for (int i = 0; i < positions.length; i++) {
                codes[i * 160 + 10 * positions[i]] = 1.6f; // concept 0, at the place that is the image's number
            }
            return Encodings.of(Architecture.CONV, codes);
        };

        Evaluation evaluation = Evaluation.of(TinyData.dataset(images, images), places, Progress.NONE, partial -> {});

        assertThat(evaluation.places()).isEqualTo(16);
        assertThat(evaluation.concepts().get(0).mean()).isCloseTo(0.1, CLOSE);
        assertThat(score(evaluation, Subject.CODE, Measure.LINEAR)).isEqualTo(1); // only the place tells
        assertThat(score(evaluation, Subject.CODE, Measure.SINGLE)).isEqualTo(0.5);
    }

    @Test
    void trainingImagesOfProbesAreSpreadOverAllOfThem() {
        assertThat(EncodedSet.spread(10, 4)).containsExactly(0, 2, 5, 7);
        assertThat(EncodedSet.spread(3, 4)).containsExactly(0, 1, 2);
        assertThat(ProbeNumbers.trainingImages(60_000, 160)).isEqualTo(60_000);
        assertThat(ProbeNumbers.trainingImages(60_000, 784)).isEqualTo(12_000);
        assertThat(ProbeNumbers.trainingImages(500, 784)).isEqualTo(500);
    }
}
