package org.conceptexplorer.figure.loss;

import java.util.List;
import org.conceptexplorer.figure.loss.LossView.Zoom;
import org.conceptexplorer.figure.paint.Ticks;

/**
 * Which part of a chart is in sight. The width is that of the planned training, so that new steps never move old ones.
 * Up to the end of the first epoch the height shows the whole fall from the untrained network; from then on the first
 * tenth of an epoch no longer counts, and later changes come in whole ticks.
 */
final class LossRange {
    private static final double UNTRAINED = Math.log(2); // every pixel answered with one half
    private static final double START = 0.1; // of an epoch

    private final LossFigure figure;
    private final List<Curve> curves;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private LossRange(LossFigure figure, List<Curve> curves) {
        this.figure = figure;
        this.curves = curves;
    }

    /** What is in sight: the chosen part, or all that matters. */
    static Zoom of(LossFigure figure, List<Curve> curves) {
        return figure.view().zoom().orElseGet(() -> new LossRange(figure, curves).whole());
    }

    private Zoom whole() {
        boolean begun = figure.runs().stream()
                .allMatch(run -> run.epochs() > 1 && !run.history().isEmpty());
        for (Curve curve : curves) {
            LossRun run = figure.runs().get(curve.run());
            double start = begun ? new StepClock(run, figure.view().unit()).ofEpoch(1) * START : 0;
            cover(curve, start);
        }
        figure.meanImage().ifPresent(this::cover);
        if (!begun) {
            cover(UNTRAINED);
            cover(figure.view().logarithmic() ? 0.1 : 0);
        }
        return figure.view().logarithmic() ? ratios() : differences();
    }

    private void cover(Curve curve, double start) {
        for (int i = 0; i < curve.size(); i++) {
            if (curve.x()[i] >= start && Float.isFinite(curve.y()[i])) {
                cover(curve.y()[i]);
            }
        }
    }

    private void cover(double value) {
        if (value > 0 || !figure.view().logarithmic()) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    private Zoom differences() {
        double spacing = Ticks.niceAbove(Math.max(high - low, 1e-6) / 5);
        double floor = Math.floor(low / spacing + 1e-9) * spacing;
        double roof = Math.ceil(high / spacing - 1e-9) * spacing;
        return new Zoom(0, right(), low < 0 ? floor : Math.max(0, floor), Math.max(roof, floor + spacing));
    }

    private Zoom ratios() {
        double floor = Ticks.niceBelow(low);
        double roof = Ticks.niceAbove(high);
        return new Zoom(0, right(), floor, roof > floor ? roof : 2 * floor);
    }

    private double right() {
        double right = 0;
        for (LossRun run : figure.runs()) {
            right = Math.max(
                    right,
                    switch (figure.view().unit()) {
                        case EPOCH -> run.epochs();
                        case STEP -> (double) run.epochs() * run.stepsPerEpoch();
                        case TIME -> time(run);
                    });
        }
        return right;
    }

    /** The time that the planned epochs take, rounded up, so that it changes seldom. */
    private static double time(LossRun run) {
        double all = new StepClock(run, LossUnit.TIME).ofEpoch(run.epochs());
        return Double.isNaN(all) ? 1 : Ticks.niceAbove(all / 10) * 10;
    }
}
