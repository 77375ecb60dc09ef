package org.conceptexplorer.figure.loss;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.conceptexplorer.figure.Table;
import org.conceptexplorer.figure.kind.LossRun;
import org.conceptexplorer.figure.loss.Curve.Look;
import org.conceptexplorer.figure.loss.LossFigure.Reading;

/** The numbers of a loss chart. */
final class LossTable {
    private LossTable() {}

    static Table of(LossFigure figure) {
        Table.Builder table =
                Table.columns("curve", "kind", figure.view().unit().label(), "value");
        for (Curve curve : visible(figure)) {
            for (int i = 0; i < curve.size(); i++) {
                String name = LossCurves.told(figure, curve);
                table.row(name, kind(curve.look()), plain(curve.x()[i]), curve.y()[i]);
                if (curve.look() == Look.BAND) {
                    table.row(name, "greatest", plain(curve.x()[i]), curve.high()[i]);
                }
            }
        }
        for (LossRun run : figure.runs()) {
            StepClock clock = new StepClock(run, figure.view().unit());
            run.changes().stream()
                    .filter(change -> change.step() > 1)
                    .forEach(change -> table.row(
                            figure.runs().size() == 1 ? change.said() : run.name() + ": " + change.said(),
                            "change",
                            plain(clock.ofStep(change.step() - 1)),
                            Double.parseDouble(change.value())));
        }
        figure.meanImage().ifPresent(level -> table.row("mean image", "level", "", level));
        return table.build();
    }

    static List<Reading> read(LossFigure figure, double x) {
        if (x > end(figure)) {
            return List.of(); // nothing is known there yet
        }
        Map<String, Reading> readings = new LinkedHashMap<>(); // a later curve of the same name knows more
        for (Curve curve : visible(figure)) {
            int last = curve.lastUpTo(x);
            boolean covered = curve.look() == Look.BAND || (figure.view().smoothed() && curve.look() == Look.RAW);
            if (last >= 0 && !covered) {
                readings.put(curve.name(), new Reading(curve.name(), curve.x()[last], curve.y()[last]));
            }
        }
        return List.copyOf(readings.values());
    }

    /** Where the last point of all curves lies. */
    private static double end(LossFigure figure) {
        return visible(figure).stream()
                .filter(curve -> curve.size() > 0)
                .mapToDouble(curve -> curve.x()[curve.size() - 1])
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private static List<Curve> visible(LossFigure figure) {
        return LossCurves.of(figure).stream()
                .filter(curve -> !figure.view().hidden().contains(curve.name()))
                .toList();
    }

    private static String kind(Look look) {
        return switch (look) {
            case RAW -> "step";
            case LINE -> "mean";
            case POINTS -> "epoch";
            case BAND -> "least";
        };
    }

    private static String plain(double x) {
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
}
