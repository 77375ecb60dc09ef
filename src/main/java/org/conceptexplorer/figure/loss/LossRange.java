package org.conceptexplorer.figure.loss;

import java.util.List;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossUnit;
import org.conceptexplorer.figure.kind.LossView;
import org.conceptexplorer.figure.kind.LossView.Zoom;
import org.conceptexplorer.figure.kind.Span;
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

    /** What is in sight: the chosen parts, and all that matters of the rest. */
    static Zoom of(LossFigure figure, List<Curve> curves) {
        LossView view = figure.view();
        LossRange range = new LossRange(figure, curves);
        Span x = view.x().orElseGet(() -> new Span(0, range.right()));
        Span y = view.y().orElseGet(() -> view.x().isPresent() ? range.heightWithin(x) : range.height());
        return new Zoom(x.low(), x.high(), y.low(), y.high());
    }

    /** The height of a chosen part of the width: that of all its values. */
    private Span heightWithin(Span x) {
        curves.forEach(curve -> cover(curve, x));
        return low <= high ? rounded() : height();
    }

    private Span height() {
        boolean begun = figure.runs().stream()
                .allMatch(run -> run.epochs() > 1 && !run.history().isEmpty());
        for (Curve curve : curves) {
            LossRun run = figure.runs().get(curve.run());
            double start = begun ? new StepClock(run, figure.view().unit()).ofEpoch(1) * START : 0;
            cover(curve, new Span(start, Double.POSITIVE_INFINITY));
        }
        figure.meanImage().ifPresent(this::cover);
        if (!begun) {
            cover(UNTRAINED);
            cover(figure.view().logarithmic() ? 0.1 : 0);
        }
        return rounded();
    }

    private void cover(Curve curve, Span x) {
        for (int i = 0; i < curve.size(); i++) {
            if (x.contains(curve.x()[i]) && Float.isFinite(curve.y()[i])) {
                cover(curve.y()[i]);
                if (curve.look() == Curve.Look.BAND && Float.isFinite(curve.high()[i])) {
                    cover(curve.high()[i]);
                }
            }
        }
    }

    private void cover(double value) {
        if (value > 0 || !figure.view().logarithmic()) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    private Span rounded() {
        return figure.view().logarithmic() ? ratios() : differences();
    }

    private Span differences() {
        double spacing = Ticks.niceAbove(Math.max(high - low, 1e-6) / 5);
        double floor = Math.floor(low / spacing + 1e-9) * spacing;
        double roof = Math.ceil(high / spacing - 1e-9) * spacing;
        return new Span(low < 0 ? floor : Math.max(0, floor), Math.max(roof, floor + spacing));
    }

    private Span ratios() {
        double floor = Ticks.niceBelow(low);
        double roof = Ticks.niceAbove(high);
        return new Span(floor, roof > floor ? roof : 2 * floor);
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
