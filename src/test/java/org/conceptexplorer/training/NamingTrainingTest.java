package org.conceptexplorer.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.conceptexplorer.base.ExplainedException;
import org.conceptexplorer.base.Progress;
import org.conceptexplorer.data.ClassNames;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.data.ImageSet;
import org.conceptexplorer.data.sample.SampleDigits;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.Autoencoder;
import org.conceptexplorer.model.FlatWeights;
import org.conceptexplorer.model.factory.Autoencoders;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class NamingTrainingTest {
    private static final Dataset DIGITS = SampleDigits.dataset(600, 200, 1);

    private final List<TrainingEvent> events = new ArrayList<>();
    private final TrainingControl control = new TrainingControl();

    private static TrainingSettings settings() {
        return Preset.NAMING.settings(Architecture.DENSE).withEpochs(8).withBatchSize(25);
    }

    private TrainedRun train(Dataset images, TrainingSettings settings, TrainingListener listener) {
        TrainingPlan plan = TrainingPlan.of(images, settings);
        try (Autoencoder network = Autoencoders.create(plan.initialWeights(), settings.objective(), settings.seed())) {
            return new Trainer(plan, network, control, listener).train();
        }
    }

    private static Dataset with(ImageSet train) {
        return new Dataset("Others", Dataset.Kind.OTHER, "others", train, train.first(20), Map.of());
    }

    /** The first of some images that have a label, with other labels. */
    private static ImageSet relabelled(int count, int classes) {
        byte[] pixels = new byte[count * ImageSet.PIXELS];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            DIGITS.train().copyPixels(i, pixels, i * ImageSet.PIXELS);
            labels[i] = (byte) (i % classes);
        }
        return ImageSet.wrap(pixels, labels, ClassNames.NUMBERS);
    }

    @Test
    void conceptsBecomeNamesOfDigitsThatTheyWereNeverTold() {
        TrainedRun run = train(DIGITS, settings(), events::add);
        assertThat(run.outcome()).isEqualTo(Outcome.COMPLETED);
        assertThat(run.steps().hasNames()).isTrue();
        EpochRecord last = run.history().get(7);
        assertThat(last.trainNames())
                .isPositive()
                .isLessThan(run.history().get(0).trainNames() / 2);
        assertThat(last.trainLoss() - last.trainBce() - last.trainL1() - last.trainNames())
                .isBetween(-1e-9, 1e-9);
        assertThat(share(run)).isGreaterThan(0.8);
    }

    /** The share of test images whose digit is the commonest of their strongest concept; each digit has a concept. */
    private static double share(TrainedRun run) {
        int[][] counts = new int[Architecture.CONCEPTS][10];
        ImageSet test = DIGITS.test();
        try (Autoencoder network = Autoencoders.open(run.weights())) {
            int[] all = IntStream.range(0, test.size()).toArray();
            var encoding = network.encode(test, all, false);
            for (int image : all) {
                int strongest = IntStream.range(0, Architecture.CONCEPTS)
                        .reduce(0, (a, b) -> encoding.activation(image, b) > encoding.activation(image, a) ? b : a);
                counts[strongest][test.label(image)]++;
            }
        }
        return Arrays.stream(counts)
                        .mapToInt(row -> IntStream.of(row).max().orElseThrow())
                        .sum()
                / (double) test.size();
    }

    @Test
    void theSearchIsToldBeforeTheFirstStep() {
        train(DIGITS, settings().withEpochs(1), events::add);
        assertThat(events.get(0)).isInstanceOf(TrainingEvent.Started.class);
        int first = IntStream.range(0, events.size())
                .filter(i -> events.get(i) instanceof TrainingEvent.Stepped)
                .findFirst()
                .orElseThrow();
        assertThat(first).isGreaterThan(1);
        assertThat(events.subList(1, first)).allMatch(TrainingEvent.Preparing.class::isInstance);
        assertThat(events.subList(first, events.size())).noneMatch(TrainingEvent.Preparing.class::isInstance);
    }

    @Test
    void aStopDuringTheSearchEndsItBeforeTheFirstStep() {
        TrainedRun run = train(DIGITS, settings(), event -> {
            events.add(event);
            if (event instanceof TrainingEvent.Preparing) {
                control.stop();
            }
        });
        assertThat(run.outcome()).isEqualTo(Outcome.STOPPED);
        assertThat(run.steps().size()).isZero();
        assertThat(events).noneMatch(TrainingEvent.Stepped.class::isInstance);
        assertThat(events.stream().filter(TrainingEvent.Preparing.class::isInstance))
                .hasSizeLessThan(3);
    }

    @Test
    void labelsChangeNothing() {
        TrainingSettings quick = settings().withEpochs(1);
        TrainedRun digits = train(with(relabelled(300, 10)), quick, TrainingListener.NONE);
        TrainedRun others = train(with(relabelled(300, 26)), quick, TrainingListener.NONE);
        assertThat(FlatWeights.of(others.weights())).isEqualTo(FlatWeights.of(digits.weights()));
    }

    @Test
    void imagesOfOneClassAreNamedByHowTheyAreDrawn() {
        ImageSet one = relabelled(300, 1);
        TrainingPlan plan = TrainingPlan.of(with(one), settings().withEpochs(1));
        assertThat(plan.namingWords()).last().asString().contains("one class", "ten ways");
        assertThat(train(with(one), plan.settings(), TrainingListener.NONE).outcome())
                .isEqualTo(Outcome.COMPLETED);
        Set<Integer> used = new HashSet<>();
        var names = plan.names(2, Progress.NONE).orElseThrow();
        IntStream.range(0, 300).map(names::of).forEach(used::add);
        assertThat(used).hasSize(10);
    }

    @Test
    void wordsSayWhereNamesComeFromAndWhoSharesThem() {
        assertThat(TrainingPlan.of(DIGITS, settings()).namingWords())
                .singleElement()
                .asString()
                .contains("graph of neighbours", "without labels", "assumes");
        assertThat(TrainingPlan.of(with(relabelled(300, 26)), settings()).namingWords())
                .last()
                .asString()
                .contains("26 classes", "ten units share");
        assertThat(TrainingPlan.of(with(relabelled(300, 3)), settings()).namingWords())
                .last()
                .asString()
                .contains("3 classes", "several");
        assertThat(TrainingPlan.of(DIGITS, Preset.RECOMMENDED.settings(Architecture.DENSE))
                        .namingWords())
                .isEmpty();
    }

    @Test
    void imagesThatCannotBeNamedAreExplained() {
        assertThatThrownBy(() -> train(with(Plans.images(300)), settings(), TrainingListener.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("alike");
        assertThatThrownBy(() -> train(with(relabelled(20, 2).first(7)), settings(), TrainingListener.NONE))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("7 images");
        assertThatThrownBy(() -> TrainingPlan.of(DIGITS, settings().with(Settings.NAMING_IMAGES, 5)))
                .isInstanceOf(ExplainedException.class)
                .hasMessageContaining("naming-images");
    }

    @Test
    void theRateFallsAndTheQuietGrowsWithTheSteps() {
        TrainingSettings ten = settings().withEpochs(10);
        assertThat(ten.conditions(1, 10, Optional.empty()).learningRate()).isEqualTo(1);
        assertThat(ten.conditions(40, 10, Optional.empty()).learningRate()).isEqualTo(1);
        assertThat(ten.conditions(71, 10, Optional.empty()).learningRate()).isBetween(0.504, 0.506);
        assertThat(ten.conditions(100, 10, Optional.empty()).learningRate()).isBetween(0.01, 0.03);
        assertThat(ten.conditions(30, 10, Optional.empty()).quiet()).isZero();
        assertThat(ten.conditions(56, 10, Optional.empty()).quiet()).isBetween(0.49, 0.51);
        assertThat(ten.conditions(81, 10, Optional.empty()).quiet()).isEqualTo(1);
        assertThat(Preset.RECOMMENDED
                        .settings(Architecture.DENSE)
                        .conditions(900, 100, Optional.empty())
                        .learningRate())
                .isEqualTo(1);
    }
}
