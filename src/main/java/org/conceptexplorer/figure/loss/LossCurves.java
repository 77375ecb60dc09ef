package org.conceptexplorer.figure.loss;

import java.util.ArrayList;
import java.util.List;
import org.conceptexplorer.figure.loss.Curve.Look;
import org.conceptexplorer.training.EpochRecord;

/** Makes the curves of a chart from its runs. */
final class LossCurves {
    static final String VALIDATION = "validation error";

    private final LossFigure figure;
    private final List<Curve> curves = new ArrayList<>();

    private LossCurves(LossFigure figure) {
        this.figure = figure;
    }

    /** All curves, hidden ones too, in the order they are drawn in. */
    static List<Curve> of(LossFigure figure) {
        LossCurves made = new LossCurves(figure);
        for (int run = 0; run < figure.runs().size(); run++) {
            made.add(run);
        }
        return made.curves;
    }

    private void add(int index) {
        LossRun run = figure.runs().get(index);
        StepClock clock = new StepClock(run, figure.view().unit());
        for (LossTerm term : LossTerm.values()) {
            if (figure.view().terms().contains(term)) {
                if (term == LossTerm.TOTAL || run.bces().size() > 0) {
                    steps(index, term, clock);
                } else {
                    epochs(index, term, clock);
                }
            }
        }
        validation(index, clock);
    }

    private String name(int index, String what) {
        return figure.runs().size() == 1 ? what : figure.runs().get(index).name() + ": " + what;
    }

    private void steps(int index, LossTerm term, StepClock clock) {
        LossRun run = figure.runs().get(index);
        int size = run.totals().size();
        double[] x = new double[size];
        float[] y = new float[size];
        for (int i = 0; i < size; i++) {
            x[i] = clock.ofStep(i + 1);
            y[i] = switch (term) {
                case TOTAL -> run.totals().value(i);
                case BCE -> run.bces().value(i);
                case L1 -> run.totals().value(i) - run.bces().value(i);
            };
        }
        if (size > 0 && Double.isNaN(x[0])) {
            return; // time along the width, and no epoch has ended yet
        }
        String name = name(index, term.label());
        curves.add(new Curve(name, Look.RAW, index, x, y));
        if (figure.view().smoothed()) {
            float[] smoothed = Smoothing.of(y, Smoothing.reach(run.stepsPerEpoch()));
            curves.add(new Curve(name, term == LossTerm.L1 ? Look.DASHED : Look.LINE, index, x, smoothed));
        }
    }

    private void epochs(int index, LossTerm term, StepClock clock) {
        List<EpochRecord> history = figure.runs().get(index).history();
        double[] x = new double[history.size()];
        float[] y = new float[history.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = clock.ofEpoch(history.get(i).epoch());
            y[i] = (float)
                    (term == LossTerm.L1
                            ? history.get(i).trainL1()
                            : history.get(i).trainBce());
        }
        Look look = term == LossTerm.L1 ? Look.DASHED : Look.LINE;
        curves.add(new Curve(name(index, term.label()), look, index, x, y));
    }

    private void validation(int index, StepClock clock) {
        LossRun run = figure.runs().get(index);
        int before = run.untrained().isPresent() ? 1 : 0;
        double[] x = new double[run.history().size() + before];
        float[] y = new float[x.length];
        run.untrained().ifPresent(error -> y[0] = (float) error);
        for (int i = before; i < x.length; i++) {
            EpochRecord epoch = run.history().get(i - before);
            x[i] = clock.ofEpoch(epoch.epoch());
            y[i] = (float) epoch.validationBce();
        }
        curves.add(new Curve(name(index, VALIDATION), Look.POINTS, index, x, y));
    }
}
