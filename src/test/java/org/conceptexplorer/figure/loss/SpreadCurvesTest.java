package org.conceptexplorer.figure.loss;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.figure.FigureSamples;
import org.conceptexplorer.figure.Painted;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.loss.Curve.Look;
import org.conceptexplorer.figure.loss.Curve.Source;
import org.junit.jupiter.api.Test;

class SpreadCurvesTest {
    private static LossRun run(String name, int steps, long seed, String group) {
        LossRun run = FigureSamples.run(name, steps, seed);
        return new LossRun(
                name,
                run.stepsPerEpoch(),
                run.epochs(),
                run.totals(),
                run.bces(),
                run.l1s(),
                run.names(),
                run.history(),
                run.validation(),
                run.changes(),
                group);
    }

    private static LossFigure figure(LossRun... runs) {
        return new LossFigure(List.of(runs), OptionalDouble.empty(), LossView.DEFAULT.withSpread(true));
    }

    private static List<Curve> curves(LossFigure figure, Source source, Look look) {
        return LossCurves.of(figure).stream()
                .filter(curve -> curve.source() == source && curve.look() == look)
                .toList();
    }

    @Test
    void runsOfAGroupAreTheirMeanWithinABandAsFarAsAllHaveCome() {
        LossFigure figure = figure(run("a", 1_000, 1, "g"), run("b", 1_500, 2, "g"), run("c", 1_200, 3, "g"));
        Curve mean = curves(figure, Source.BCE, Look.LINE).get(0);
        Curve band = curves(figure, Source.BCE, Look.BAND).get(0);
        assertThat(curves(figure, Source.BCE, Look.RAW)).isEmpty();
        assertThat(mean.name()).isEqualTo("a (mean of 3): training error");
        assertThat(mean.size()).isEqualTo(1_000);
        for (int i = 0; i < mean.size(); i++) {
            assertThat(mean.y()[i]).isBetween(band.y()[i], band.high()[i]);
        }
        assertThat(band.high()[500]).isGreaterThan(band.y()[500]);
        assertThat(LossCurves.of(figure).get(0).look()).isEqualTo(Look.BAND);
    }

    @Test
    void runsOfOtherGroupsStayAsTheyAre() {
        LossFigure figure = figure(run("a", 600, 1, "g"), run("b", 600, 2, "h"), run("c", 600, 3, ""));
        assertThat(curves(figure, Source.BCE, Look.BAND)).isEmpty();
        assertThat(curves(figure, Source.BCE, Look.LINE))
                .extracting(Curve::name)
                .containsExactly("a: training error", "b: training error", "c: training error");
    }

    @Test
    void theBandIsInSightAndCanBeRead() {
        LossFigure figure = figure(run("a", 1_000, 1, "g"), run("b", 1_000, 2, "g"));
        assertThat(Painted.layout(figure, 800, 300).plot()).isPresent();
        assertThat(figure.read(1.5))
                .extracting(LossFigure.Reading::curve)
                .containsExactlyInAnyOrder("a (mean of 2): training error", "a (mean of 2): validation error");
        assertThat(figure.options()).contains("--spread");
    }
}
