package org.conceptexplorer.app.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import org.conceptexplorer.figure.Axis;
import org.conceptexplorer.figure.FigureLayout.Plot;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.model.Architecture;
import org.conceptexplorer.model.StepLoss;
import org.conceptexplorer.training.EpochRecord;
import org.conceptexplorer.training.Preset;
import org.conceptexplorer.training.StepRecord;
import org.conceptexplorer.training.TrainingEvent;
import org.junit.jupiter.api.Test;

class LossModelTest {
    private static final TrainingEvent STARTED = new TrainingEvent.Started(
            Preset.RECOMMENDED.settings(Architecture.DENSE).withEpochs(4), 200, 2);

    private final LossModel model = new LossModel();

    private static TrainingEvent step(int step, double bce) {
        return new TrainingEvent.Stepped(new StepRecord(step, 1, new StepLoss(bce, 0.5)), step * 100L, step);
    }

    private LossRun run() {
        return model.figureProperty().get().runs().get(0);
    }

    @Test
    void drawsEveryStepAndEpochOfTheTraining() {
        EpochRecord epoch = new EpochRecord(1, 200, 2, 0.9, 0.4, 0.5, 0.3);
        model.take(List.of(STARTED, step(1, 0.5), step(2, 0.25), new TrainingEvent.EpochEnded(epoch)));
        assertThat(run().bces().size()).isEqualTo(2);
        assertThat(run().bces().value(1)).isEqualTo(0.25f);
        assertThat(run().totals().value(1)).isEqualTo(0.75f);
        assertThat(run().history()).containsExactly(epoch);
        assertThat(run().epochs()).isEqualTo(4);
        assertThat(run().stepsPerEpoch()).isEqualTo(2);
    }

    @Test
    void aSecondTrainingStartsAnEmptyChart() {
        model.take(List.of(STARTED, step(1, 0.5)));
        model.zoom(new LossView.Zoom(0, 1, 0, 1));
        model.take(List.of(STARTED));
        assertThat(run().bces().size()).isZero();
        assertThat(model.viewProperty().get().x()).isEmpty();
        assertThat(model.viewProperty().get().y()).isEmpty();
    }

    @Test
    void thePenaltyIsTheOneThatWasKeptAndNoDifference() {
        double small = 1e-9;
        TrainingEvent step = new TrainingEvent.Stepped(new StepRecord(1, 1, new StepLoss(0.5, small)), 100, 1);
        model.take(List.of(STARTED, step));
        assertThat(run().l1s().value(0)).isEqualTo((float) small);
        assertThat(run().totals().value(0) - run().bces().value(0)).isZero();
    }

    @Test
    void nothingIsReadBeyondTheLastPoint() {
        model.take(List.of(STARTED, step(1, 0.5), step(2, 0.25)));
        assertThat(model.figureProperty().get().read(1)).isNotEmpty();
        assertThat(model.figureProperty().get().read(1.01)).isEmpty();
    }

    @Test
    void theWheelKeepsWhatIsBelowThePointerThere() {
        Plot plot = new Plot(
                new Rectangle2D.Double(0, 0, 100, 50), new Axis(0, 10, false, 0, 100), new Axis(0, 1, false, 50, 0));
        LossView.Zoom closer = WheelGesture.scaled(plot, 30, 10, 0.5);
        assertThat((3 - closer.x0()) / (closer.x1() - closer.x0())).isCloseTo(0.3, within(1e-9));
        assertThat(closer.x1() - closer.x0()).isCloseTo(5, within(1e-9));
        assertThat((0.8 - closer.y0()) / (closer.y1() - closer.y0())).isCloseTo(0.8, within(1e-9));
        assertThat(closer.y1() - closer.y0()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aPartTooSmallForAxesIsNotLookedAt() {
        model.zoom(new LossView.Zoom(2, 2 + 1e-12, 0, 1));
        assertThat(model.viewProperty().get()).isEqualTo(LossView.DEFAULT);
    }

    @Test
    void theAxisFollowsThePlanOnlyUntilSomethingIsDrawn() {
        model.plan(7);
        assertThat(run().epochs()).isEqualTo(7);
        model.take(List.of(STARTED, step(1, 0.5)));
        model.plan(9);
        assertThat(run().epochs()).isEqualTo(4);
    }

    @Test
    void theMeanImageIsShownBeforeTheFirstTraining() {
        model.showMeanImage(OptionalDouble.of(0.26));
        assertThat(model.figureProperty().get().meanImage()).hasValue(0.26);
    }

    @Test
    void partsOfTheLossAreDrawnAndLeftOut() {
        model.show(LossTerm.L1, true);
        assertThat(model.viewProperty().get().terms()).containsExactlyInAnyOrder(LossTerm.BCE, LossTerm.L1);
        model.toggle(LossTerm.L1.label());
        model.show(LossTerm.L1, true);
        assertThat(model.viewProperty().get().hidden()).isEmpty();
        model.show(LossTerm.BCE, false);
        assertThat(model.viewProperty().get().terms()).containsExactly(LossTerm.L1);
    }

    @Test
    void pullingTheChartShowsWhatLiesBesideIt() {
        Plot straight = new Plot(
                new Rectangle2D.Double(100, 50, 200, 100),
                new Axis(2, 4, false, 100, 300),
                new Axis(0.01, 1, true, 150, 50));
        LossView.Zoom part = PanGesture.pulled(straight, 100, -50);
        assertThat(part.x0()).isCloseTo(1, within(1e-9));
        assertThat(part.x1()).isCloseTo(3, within(1e-9));
        assertThat(part.y0()).isCloseTo(0.001, within(1e-9));
        assertThat(part.y1()).isCloseTo(0.1, within(1e-9));
    }
}
