package org.conceptexplorer.training.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.model.Weights;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.StepLosses;
import org.conceptexplorer.training.TrainedRun;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final double MEAN_IMAGE = 0.26;
    private static final List<Integer> ALL =
            IntStream.range(0, Architecture.CONCEPTS).boxed().toList();

    private TrainingSettings settings = Preset.RECOMMENDED.settings(Architecture.CONV);
    private Outcome outcome = Outcome.COMPLETED;
    private double moved = 1;
    private int ink = 255;

    private Weights moved(Weights from) {
        Map<String, float[]> arrays = new LinkedHashMap<>();
        for (Architecture.Layer layer : from.architecture().layers()) {
            float[] kernel = from.array(layer.name() + "/kernel");
            for (int i = 0; i < kernel.length; i++) {
                kernel[i] *= (float) (1 + moved);
            }
            arrays.put(layer.name() + "/kernel", kernel);
            arrays.put(layer.name() + "/bias", from.array(layer.name() + "/bias"));
        }
        return new Weights(from.architecture(), arrays);
    }

    private Dataset images() {
        byte[] pixels = new byte[2 * ImageSet.PIXELS];
        Arrays.fill(pixels, 300, 400, (byte) ink);
        ImageSet images = ImageSet.wrap(pixels, new byte[] {0, 1});
        return new Dataset("two", Dataset.Kind.OTHER, "two", images, images, Map.of());
    }

    private List<Finding> findings(double error, List<Integer> dead) {
        Weights initial = Weights.initial(Architecture.CONV, 1);
        StepLosses.Recorder steps = new StepLosses.Recorder();
        steps.add(new StepLoss(error, 0.01));
        EpochRecord epoch = new EpochRecord(1, 2, 1, error, error, 0.01, error);
        TrainedRun run = new TrainedRun(
                settings, outcome, Instant.EPOCH, 1, List.of(epoch), steps.losses(1), initial, moved(initial));
        return Verdict.on(new Evidence(run, images(), OptionalDouble.of(MEAN_IMAGE), dead));
    }

    private String text(double error, List<Integer> dead) {
        assertThat(findings(error, dead)).hasSize(1);
        return findings(error, dead).get(0).text();
    }

    @Test
    void thereIsNothingToSayOfANetworkThatLearned() {
        assertThat(findings(0.1, List.of())).isEmpty();
    }

    @Test
    void deadConceptsAreToldByNumberWithWhatToTry() {
        settings = settings.with(Settings.CONCEPT_BIAS, 0.0);
        assertThat(text(0.1, List.of(0, 3, 7)))
                .contains("3 of the ten concepts are dead, 0, 3 and 7", "smaller L1 weight", "concept bias of 0.5")
                .doesNotContain("far too strong");
        assertThat(text(0.1, List.of(4))).startsWith("Concept 4 is dead");
    }

    @Test
    void aPriceThatIsFarTooStrongIsNamed() {
        settings = settings.with(Settings.L1, 1.0);
        assertThat(findings(MEAN_IMAGE, ALL)).hasSize(2);
        assertThat(findings(MEAN_IMAGE, ALL).get(0).text())
                .contains("All ten concepts are dead", "L1 weight 1 is far too strong", "0.000150");
    }

    @Test
    void withoutAPriceTheAdviceDoesNotNameIt() {
        settings = settings.with(Settings.L1, 0.0);
        assertThat(text(0.1, List.of(4))).doesNotContain("L1").contains("learning rate");
    }

    @Test
    void aNetworkNoBetterThanTheMeanImageIsToldSo() {
        assertThat(text(0.255, List.of())).contains("level of the mean image", "0.255", "0.260", "more epochs");
        assertThat(text(0.5, List.of())).contains("worse than the mean image", "learning rate near 0.002");
    }

    @Test
    void aLearningRateThatIsFarTooSmallIsNamed() {
        settings = settings.with(Settings.LEARNING_RATE, 1e-7);
        moved = 0.001;
        assertThat(text(0.69, List.of()))
                .contains("hardly moved (by 0.100 %", "learning rate 0.0000001 is far too small", "near 0.002");
    }

    @Test
    void aTrainingThatWasTooShortIsNotToldToTryTheLearningRateItHas() {
        moved = 0.001;
        assertThat(text(0.69, List.of()))
                .contains("1 step is too few", "more epochs")
                .doesNotContain("learning rate");
    }

    @Test
    void imagesThatAreAlmostBlackExplainEverythingElse() {
        ink = 1;
        assertThat(text(0.5, ALL)).contains("almost black", "multiply them by 255");
        assertThat(findings(0.5, ALL).get(0).settingsHelp()).isFalse();
    }

    @Test
    void aDivergedTrainingIsExplainedElsewhere() {
        outcome = Outcome.DIVERGED;
        assertThat(findings(0.69, ALL)).isEmpty();
    }
}
