package org.conceptexplorer.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.conceptexplorer.figure.ConceptNames;
import org.conceptexplorer.figure.FigureLayout;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.FigurePart;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.Style;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossSeries;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.training.SettingChange;
import org.conceptexplorer.training.setting.Settings;
import org.junit.jupiter.api.Test;

class LossFigureTest {
    private static final OptionalDouble LEVEL = OptionalDouble.of(0.2625);

    private static LossFigure figure(LossView view, LossRun... runs) {
        return new LossFigure(List.of(runs), LEVEL, view);
    }

    private static LossFigure figure(int steps) {
        return figure(LossView.DEFAULT, FigureSamples.run("", steps, 1));
    }

    private static Plot plot(LossFigure figure) {
        return Painted.layout(figure, 800, 300).plot().orElseThrow();
    }

    @Test
    void widthIsThatOfThePlannedEpochs() {
        for (int steps : new int[] {0, 3, 469, 2_000}) {
            assertThat(plot(figure(steps)).x().high()).isEqualTo(10);
        }
    }

    @Test
    void axesStayWhereTheyAreWithinTheFirstEpoch() {
        Plot empty = plot(figure(0));
        assertThat(plot(figure(1)).y()).isEqualTo(empty.y());
        assertThat(plot(figure(468)).y()).isEqualTo(empty.y());
    }

    @Test
    void afterTheFirstEpochTheHeightIsGivenToWhatIsStillToBeLearned() {
        Plot plot = plot(figure(3 * 469));
        assertThat(plot.y().high()).isLessThan(0.5).isGreaterThan(LEVEL.getAsDouble());
        assertThat(plot.y().low()).isGreaterThanOrEqualTo(0).isLessThan(0.15);
    }

    @Test
    void axesStayWhereTheyAreFromEpochToEpoch() {
        assertThat(plot(figure(9 * 469)).y()).isEqualTo(plot(figure(5 * 469)).y());
    }

    @Test
    void aLateSpikeIsInSight() {
        LossRun run = FigureSamples.run("", 4 * 469, 1);
        float[] values = new float[run.bces().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 1500 ? 1.7f : run.bces().value(i);
        }
        LossSeries series = LossSeries.of(values);
        LossRun spiked = new LossRun("", 469, 10, series, series, series, run.history());
        assertThat(plot(figure(LossView.DEFAULT, spiked)).y().high()).isGreaterThanOrEqualTo(1.7);
    }

    @Test
    void zoomIsWhatIsSeen() {
        LossView view = LossView.DEFAULT.withZoom(Optional.of(new LossView.Zoom(1, 2, 0.13, 0.2)));
        Plot plot = plot(figure(view, FigureSamples.run("", 2_000, 1)));
        assertThat(plot.x().low()).isEqualTo(1);
        assertThat(plot.y().high()).isEqualTo(0.2);
        Rectangle2D box = plot.bounds();
        assertThat(plot.x().value(box.getMaxX())).isCloseTo(2, within(1e-9));
        assertThat(plot.y().value(box.getMaxY())).isCloseTo(0.13, within(1e-9));
    }

    @Test
    void legendNamesEveryCurveOutsideThePlot() {
        LossFigure figure =
                figure(LossView.DEFAULT.withTerms(EnumSet.allOf(LossTerm.class)), FigureSamples.run("", 2_000, 1));
        for (int width : new int[] {340, 800, 1800}) {
            FigureLayout layout = Painted.layout(figure, width, 300);
            assertThat(layout.areas())
                    .extracting(FigureLayout.Area::part)
                    .containsExactlyInAnyOrder(
                            new FigurePart.LegendEntry("training loss"),
                            new FigurePart.LegendEntry("training error"),
                            new FigurePart.LegendEntry("L1 penalty"),
                            new FigurePart.LegendEntry("validation error"));
            assertThat(layout.areas()).allSatisfy(area -> {
                assertThat(area.bounds().intersects(layout.plot().orElseThrow().bounds()))
                        .isFalse();
                assertThat(area.bounds().getMaxX()).isLessThanOrEqualTo(width);
            });
        }
    }

    private static LossRun withChanges(List<SettingChange> changes) {
        LossRun run = FigureSamples.run("", 2_000, 1);
        return new LossRun(
                "",
                run.stepsPerEpoch(),
                run.epochs(),
                run.totals(),
                run.bces(),
                run.l1s(),
                run.names(),
                run.history(),
                "hold-out",
                changes,
                "");
    }

    @Test
    void aChangeOfASettingIsMarkedWrittenAndTold() {
        LossRun run = withChanges(List.of(new SettingChange(601, Settings.L1, "0.25")));
        LossFigure changed = figure(LossView.DEFAULT.withUnit(LossUnit.STEP), run);
        assertThat(changed.table().rows()).contains(List.of("L1 weight 0.25", "change", "600", "0.25"));
        assertThat(changed.alternative(ConceptNames.NUMBERS))
                .contains(
                        "Validation error (hold-out): ", "mark changes of settings: L1 weight 0.25 from step 601 on.");
        BufferedImage marked = Painted.image(changed, Style.LIGHT, 700, 420);
        LossFigure same = figure(LossView.DEFAULT.withUnit(LossUnit.STEP), withChanges(List.of()));
        BufferedImage plain = Painted.image(same, Style.LIGHT, 700, 420);
        Plot plot = plot(changed);
        int x = (int) Painted.layout(changed, 700, 420).plot().orElseThrow().x().position(600);
        int other = 0;
        for (int y = 0; y < 420; y++) {
            other += marked.getRGB(x, y) != plain.getRGB(x, y) ? 1 : 0;
        }
        assertThat(other).isGreaterThan((int) (plot.bounds().getHeight() / 4));
    }

    @Test
    void tableHoldsEveryNumberThatIsDrawnAndNoOther() {
        LossRun run = FigureSamples.run("", 3, 3, 1, 1);
        LossFigure figure = figure(LossView.DEFAULT.withSmoothed(false).withUnit(LossUnit.STEP), run);
        assertThat(figure.table().header()).containsExactly("curve", "kind", "step", "value");
        assertThat(figure.table().rows())
                .containsExactly(
                        List.of(
                                "training error",
                                "step",
                                "1",
                                Float.toString(run.bces().value(0))),
                        List.of(
                                "training error",
                                "step",
                                "2",
                                Float.toString(run.bces().value(1))),
                        List.of(
                                "training error",
                                "step",
                                "3",
                                Float.toString(run.bces().value(2))),
                        List.of("validation error (test images)", "epoch", "3", Float.toString((float)
                                run.history().get(0).validationBce())),
                        List.of("mean image", "level", "", "0.2625"));
    }

    @Test
    void aHiddenCurveIsNeitherReadNorInTheTable() {
        LossView view = LossView.DEFAULT.toggle("training error");
        LossFigure figure = figure(view, FigureSamples.run("", 1_000, 1));
        assertThat(figure.read(1.5)).extracting(LossFigure.Reading::curve).containsExactly("validation error");
        assertThat(figure.table().rows()).noneMatch(row -> row.get(0).equals("training error"));
        assertThat(view.toggle("training error")).isEqualTo(LossView.DEFAULT);
    }

    @Test
    void theLegendKeepsAHiddenCurveForTheClickThatBringsItBackButNotInAFile() {
        LossFigure figure = figure(LossView.DEFAULT.toggle("training error"), FigureSamples.run("", 1_000, 1));
        FigurePart hidden = new FigurePart.LegendEntry("training error");
        assertThat(Painted.layout(figure, 800, 300).areas())
                .extracting(FigureLayout.Area::part)
                .contains(hidden);
        assertThat(Painted.layout(figure.published(), 800, 300).areas())
                .extracting(FigureLayout.Area::part)
                .containsExactly(new FigurePart.LegendEntry("validation error"));
    }

    @Test
    void theNameOfAHiddenCurveCanStillBeRead() {
        LossFigure figure = figure(LossView.DEFAULT.toggle("training error"), FigureSamples.run("", 1_000, 1));
        Rectangle2D name = Painted.layout(figure, 800, 300).areas().stream()
                .filter(area -> area.part().equals(new FigurePart.LegendEntry("training error")))
                .map(FigureLayout.Area::bounds)
                .map(Rectangle2D.class::cast)
                .findFirst()
                .orElseThrow();
        BufferedImage picture = Painted.image(figure, Style.LIGHT, 800, 300)
                .getSubimage((int) name.getX(), (int) name.getY(), (int) name.getWidth(), (int) name.getHeight());
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int darkest = IntStream.of(pixels).map(pixel -> pixel & 0xff).min().orElseThrow();
        assertThat(darkest)
                .isLessThanOrEqualTo(Style.LIGHT.theme().palette().muted().getBlue() + 8);
    }

    @Test
    void pointerReadsTheLastValueUpToIt() {
        LossRun run = FigureSamples.run("", 1_000, 1);
        LossFigure figure = figure(LossView.DEFAULT.withSmoothed(false), run);
        assertThat(figure.read(2.05))
                .containsExactly(
                        new LossFigure.Reading(
                                "training error", 961 / 469.0, run.bces().value(960)),
                        new LossFigure.Reading("validation error", 2, (float)
                                run.history().get(1).validationBce()));
    }

    @Test
    void timeOfAStepLiesBetweenThoseOfItsEpochsEnds() {
        StepClock clock = new StepClock(FigureSamples.run("", 2 * 469 + 100, 1), LossUnit.TIME);
        assertThat(clock.ofEpoch(0)).isZero();
        assertThat(clock.ofEpoch(2)).isCloseTo(6.2, within(1e-9));
        assertThat(clock.ofStep(469 / 2)).isCloseTo(1.55, within(0.01));
        assertThat(clock.ofEpoch(3)).isCloseTo(9.3, within(1e-9));
    }

    @Test
    void runningMeanNeverMovesForLaterSteps() {
        float[] values = {0.7f, 0.5f, 0.6f, 0.3f, 0.2f};
        float[] all = Smoothing.of(values, 3);
        float[] fewer = Smoothing.of(Arrays.copyOf(values, 3), 3);
        assertThat(Arrays.copyOf(all, 3)).containsExactly(fewer);
        assertThat(all[0]).isEqualTo(0.7f);
        // Weights 1/2, 1/4, corrected by their sum 3/4.
        assertThat(all[1]).isCloseTo((0.5f * 2 + 0.7f) / 3, within(1e-6f));
    }

    @Test
    void aSeriesDoesNotGrowWithItsRecorder() {
        LossSeries.Recorder recorder = new LossSeries.Recorder();
        recorder.add(1);
        LossSeries before = recorder.series();
        for (int i = 0; i < 3000; i++) {
            recorder.add(2);
        }
        assertThat(before.size()).isEqualTo(1);
        assertThat(before.value(0)).isEqualTo(1);
        assertThat(recorder.series().size()).isEqualTo(3001);
        assertThat(recorder.series().value(0)).isEqualTo(1);
    }
}
