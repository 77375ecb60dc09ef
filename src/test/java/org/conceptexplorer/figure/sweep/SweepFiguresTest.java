package org.conceptexplorer.figure.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.conceptexplorer.data.Dataset;
import org.conceptexplorer.export.Format;
import org.conceptexplorer.export.Length;
import org.conceptexplorer.export.Look;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.Figure;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.paint.Canvas;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.EpochSparsity;
import org.conceptexplorer.training.Outcome;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.TrainingSettings;
import org.conceptexplorer.training.run.DataProvenance;
import org.conceptexplorer.training.setting.Settings;
import org.conceptexplorer.training.sweep.SweepResults;
import org.conceptexplorer.training.sweep.TrialResult;
import org.junit.jupiter.api.Test;

class SweepFiguresTest {
    private static final DataProvenance DATA =
            new DataProvenance("sample", "Sample digits", Dataset.Kind.SAMPLE, 10, 5, Map.of());

    private static TrialResult trial(double l1, long seed, double error, double zeros) {
        TrainingSettings settings = Preset.RECOMMENDED
                .settings(Architecture.CONV)
                .with(Settings.L1, l1)
                .withSeed(seed);
        return new TrialResult(
                "trial-" + l1 + seed, settings, Outcome.COMPLETED, 1, List.of(epoch(error, zeros)), DATA);
    }

    private static EpochRecord epoch(double error, double zeros) {
        return new EpochRecord(1, 10, 1, 1, 1, 0, error).with(new EpochSparsity(zeros, 3, OptionalDouble.of(0.5), 0));
    }

    private static SweepResults results() {
        return SweepResults.of(List.of(
                trial(0, 1, 0.10, 0.1), trial(0, 2, 0.12, 0.2), trial(0.01, 1, 0.20, 0.6), trial(0.01, 2, 0.22, 0.8)));
    }

    @Test
    void thereAreThoseThatAnnounceThemselves() {
        assertThat(SweepFigureKinds.all())
                .extracting(SweepFigureKind::id)
                .containsExactly("error-seeds", "error-zeros");
    }

    @Test
    void errorAgainstZerosTellsMeansAndDeviations() {
        Figure figure = new ErrorZerosFigure(results());
        assertThat(figure.table().rows()).hasSize(8);
        assertThat(figure.table().rows().get(1)).containsExactly("l1 0", "trial", "2", "0.12", "0.2");
        assertThat(figure.alternative(ConceptNames.NUMBERS))
                .contains(
                        "measured on: test images",
                        "l1 0: 0.110 ± 0.0141 over 2 seeds with zeros 0.150 ± 0.0707",
                        "l1 0.01: 0.210 ± 0.0141 over 2 seeds with zeros 0.700 ± 0.141");
    }

    @Test
    void onlyWhatDiffersNamesACombination() {
        assertThat(results().differing()).containsExactly(Settings.L1);
        SweepResults alike = SweepResults.of(List.of(trial(0, 1, 0.1, 0.1), trial(0, 2, 0.2, 0.1)));
        assertThat(alike.groups())
                .singleElement()
                .extracting(SweepResults.Group::label)
                .isEqualTo("conv");
    }

    @Test
    void whatFollowsFromTheNetworkIsNotToldBesideIt() {
        List<TrialResult> trials = new ArrayList<>();
        for (Architecture network : List.of(Architecture.DENSE, Architecture.CONV)) {
            for (int epochs = 1; epochs <= 2; epochs++) {
                TrainingSettings settings = Preset.RECOMMENDED.settings(network).withEpochs(epochs);
                trials.add(new TrialResult(
                        network.id() + epochs, settings, Outcome.COMPLETED, 1, List.of(epoch(0.1, 0.5)), DATA));
            }
        }
        SweepResults results = SweepResults.of(trials);
        assertThat(results.differing()).contains(Settings.BATCH_SIZE, Settings.L1);
        assertThat(results.groups())
                .extracting(SweepResults.Group::label)
                .containsExactly(
                        "architecture dense, epochs 1",
                        "architecture dense, epochs 2",
                        "architecture conv, epochs 1",
                        "architecture conv, epochs 2");
    }

    /** Forty-eight combinations whose names are longer than a page is wide. */
    private static SweepResults many() {
        List<TrialResult> trials = new ArrayList<>();
        for (int combination = 0; combination < 48; combination++) {
            TrainingSettings settings = Preset.RECOMMENDED
                    .settings(Architecture.CONV)
                    .with(Settings.L1, 1e-5 * combination)
                    .with(Settings.CONCEPT_BIAS, 0.0625 * (combination + 1))
                    .with(Settings.LEARNING_RATE, 0.000125 * (combination + 1))
                    .with(Settings.RATE_WARMUP, 0.375 * combination)
                    .with(Settings.QUIET_L1, 0.0125 * combination)
                    .with(Settings.L1_WARMUP, combination);
            for (int seed = 1; seed <= 2; seed++) {
                EpochRecord epoch = epoch(0.1 + 0.002 * combination + 0.001 * seed, 0.02 * combination);
                trials.add(new TrialResult(
                        "trial-" + combination + "-" + seed,
                        settings.withSeed(seed),
                        Outcome.COMPLETED,
                        1,
                        List.of(epoch),
                        DATA));
            }
        }
        return SweepResults.of(trials);
    }

    @Test
    void manyCombinationsWithLongNamesCanStillBeReadOnAPageAndInAColumn() {
        for (SweepFigureKind kind : SweepFigureKinds.all()) {
            Figure figure = kind.draw(many());
            assertThat(many().groups()).hasSize(48);
            Look.PAGE.check(figure, Set.of(Format.PNG)); // throws if a text shrinks, is cut off or lies over another
            Look column = new Look(Style.LIGHT, Length.ofMillimetres(85), OptionalDouble.empty(), 300, "", "");
            column.check(figure, Set.of(Format.PNG));
        }
    }

    @Test
    void noTwoOfFortyCombinationsLookAlike() {
        Set<String> looks = new TreeSet<>();
        for (int place = 0; place < 40; place++) {
            BufferedImage picture = new BufferedImage(21, 21, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = picture.createGraphics();
            try (Canvas canvas = new Canvas(graphics, Style.LIGHT, 21, 21)) {
                SweepMarker marker = new SweepMarker(place);
                marker.draw(canvas, 10.5, 10.5, 8, marker.color(Style.LIGHT.palette()));
            }
            looks.add(Arrays.toString(picture.getRGB(0, 0, 21, 21, null, 0, 21)));
        }
        assertThat(looks).hasSize(40);
    }

    @Test
    void everyCombinationHasItsColourInThePicture() {
        Figure figure = new ErrorZerosFigure(results());
        BufferedImage picture = Painted.image(figure, Style.LIGHT, 600, (int) figure.heightFor(600, Style.LIGHT));
        Set<Integer> colors = new TreeSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colors.add(picture.getRGB(x, y));
            }
        }
        for (int group = 0; group < 2; group++) {
            assertThat(colors)
                    .contains(
                            new SweepMarker(group).color(Style.LIGHT.palette()).getRGB());
        }
    }

    @Test
    void aTrialWithoutAnEpochIsLeftOut() {
        List<TrialResult> trials = new ArrayList<>(results().trials());
        trials.add(new TrialResult(
                "none",
                Preset.RECOMMENDED.settings(Architecture.CONV).with(Settings.L1, 0.5),
                Outcome.STOPPED,
                0,
                List.of(),
                DATA));
        SeedSpreadFigure figure = new SeedSpreadFigure(SweepResults.of(trials));
        assertThat(figure.groups()).hasSize(2);
        Painted.image(figure, Style.DARK, 400, (int) figure.heightFor(400, Style.DARK));
    }
}
