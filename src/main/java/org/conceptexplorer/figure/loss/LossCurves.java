package org.conceptexplorer.figure.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.kind.LossTerm;
import org.conceptexplorer.figure.loss.Curve.Look;
import org.conceptexplorer.figure.loss.Curve.Source;
import org.conceptexplorer.training.EpochRecord;

/** Makes the curves of a chart from its runs. */
final class LossCurves {
    static final String VALIDATION = "validation error";

    private final LossFigure figure;
    private List<Curve> curves = new ArrayList<>();

    private LossCurves(LossFigure figure) {
        this.figure = figure;
    }

    /** All curves, hidden ones too, in the order they are drawn in. */
    static List<Curve> of(LossFigure figure) {
        LossCurves made = new LossCurves(figure);
        List<List<Curve>> runs = new ArrayList<>();
        for (int run = 0; run < figure.runs().size(); run++) {
            made.curves = new ArrayList<>();
            made.add(run);
            runs.add(made.curves);
        }
        return figure.view().spread()
                ? SpreadCurves.of(figure, runs)
                : runs.stream().flatMap(List::stream).toList();
    }

    /** The names of all curves that the runs can have, whatever is drawn of them now. */
    static List<String> names(LossFigure figure) {
        LossCurves made = new LossCurves(figure);
        List<String> names = new ArrayList<>();
        for (int run = 0; run < figure.runs().size(); run++) {
            for (LossTerm term : LossTerm.values()) {
                if (has(figure.runs().get(run), term)) {
                    names.add(made.name(run, term.label()));
                }
            }
            names.add(made.name(run, VALIDATION));
        }
        if (figure.view().spread()) {
            SpreadCurves.groups(figure).forEach((group, runs) -> Stream.concat(
                            Arrays.stream(LossTerm.values()).map(LossTerm::label), Stream.of(VALIDATION))
                    .forEach(what -> names.add(SpreadCurves.name(figure, runs, what))));
        }
        return names;
    }

    /** A curve's name for people: of a validation error it is said what it was measured on. */
    static String told(LossFigure figure, Curve curve) {
        return curve.source() == Source.VALIDATION
                ? curve.name() + " (" + figure.runs().get(curve.run()).validation() + ")"
                : curve.name();
    }

    private static boolean has(LossRun run, LossTerm term) {
        return term != LossTerm.NAMES || run.names().size() > 0;
    }

    private void add(int index) {
        LossRun run = figure.runs().get(index);
        StepClock clock = new StepClock(run, figure.view().unit());
        for (LossTerm term : LossTerm.values()) {
            if (figure.view().terms().contains(term) && has(run, term)) {
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
                case L1 -> run.l1s().value(i);
                case NAMES -> run.names().value(i);
            };
        }
        if (size > 0 && Double.isNaN(x[0])) {
            return; // time along the width, and no epoch has ended yet
        }
        String name = name(index, term.label());
        curves.add(new Curve(name, source(term), Look.RAW, index, x, y));
        if (figure.view().smoothed()) {
            float[] smoothed = Smoothing.of(y, Smoothing.reach(run.stepsPerEpoch()));
            curves.add(new Curve(name, source(term), Look.LINE, index, x, smoothed));
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
        curves.add(new Curve(name(index, term.label()), source(term), Look.LINE, index, x, y));
    }

    private static Source source(LossTerm term) {
        return switch (term) {
            case TOTAL -> Source.TOTAL;
            case BCE -> Source.BCE;
            case L1 -> Source.L1;
            case NAMES -> Source.NAMES;
        };
    }

    private void validation(int index, StepClock clock) {
        List<EpochRecord> history = figure.runs().get(index).history();
        double[] x = history.stream()
                .mapToDouble(epoch -> clock.ofEpoch(epoch.epoch()))
                .toArray();
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = (float) history.get(i).validationBce();
        }
        curves.add(new Curve(name(index, VALIDATION), Source.VALIDATION, Look.POINTS, index, x, y));
    }
}
